import type { Language } from "../language.ts";

const NOW = "( (agora|ja|imediatamente|diretamente|rapidamente|mesmo))*";
const TO = "( (para|pra|pro|ao?|com|com a|com o|em contac?to com))";
const WHOM =
  "( (te|voces?|o senhor|a senhora|lo|la|los|las|(o|este|seu|o seu) (chat|atendimento)|(a|esta|sua|a sua) (conversa|chamada|ligacao)))?";
const DEED = "(transfer|pass|conect|encaminh|direcion|redirecion|coloc)";

export const pt: Language = {
  tag: "pt",
  typos:
    "atendente humano humana pessoa falar alguem atendimento suporte operador transferir agente gerente supervisor responsavel especialista consultor representante conectar cliente",
  lone: "pessoa pessoas colega colegas empregado empregados diretor diretora",
  promise: [
    `(vou|vamos|irei|iremos|estou|estamos|deixa eu|deixe me|permita me) (te |lhe |o |a |os |as )?${DEED}(ir|ar|i|a|indo|ando)${WHOM}${NOW}${TO}( \\w+){0,4} PERSON`,
    `(te|lhe|o|a|os|as) (transfiro|passo|conecto|encaminho|direciono|redireciono|coloco)${NOW}${TO}( \\w+){0,4} PERSON`,
    `(transfiro|passo|conecto|encaminho|direciono|redireciono) (voces?|o senhor|a senhora)${NOW}${TO}( \\w+){0,4} PERSON`,
    `(vou|vamos|irei) (te )?(chamar|buscar|acionar)( (um|uma|o|a|nosso|nossa|meu|minha))* PERSON(?= ,|$| (para (voce|te|ajudar)|agora|aqui))`,
    `${DEED}(indo|ando)${WHOM}${NOW}${TO}( \\w+){0,4} PERSON`,
    "(voces?|o senhor|a senhora|(seu|o seu|este|o) (chat|atendimento)|(sua|a sua|esta|a) (conversa|chamada|ligacao)|instantes|breve|agora)( voce)? (sera|foi|esta sendo) (transferid|atendid|encaminhad|direcionad|conectad|redirecionad)[oa]( \\w+){0,4} PERSON",
    "(um|uma|um de|uma de|o proximo|a proxima)( \\w+){0,3} PERSON ((vai|ira) (te|lhe|falar com|continuar|dar continuidade|assumir|atender|entrar|responder|prosseguir|ajudar (voce )?(aqui|agora|em (breve|instantes)))|continuara|dara continuidade|assume|assumira|entra|entrara|atendera|respondera)( \\w+){0,5}",
  ],
  noPromise: [
    "nao(?! se preocupe| desligue| ha problema| tem problema)|infelizmente|deseja|quer|gostaria|posso|pode|se (quiser|desejar|eu)|nenhum|ligara|ligar|e ?mail|amanha|na (segunda|terca|quarta|quinta|sexta)|mais tarde|horas|dias|fechado|na loja",
  ],
  gateRoots:
    "fechad fora feriado fim final abert horario em$ dentro nenhum sem$ nao indispon ocupad fila ninguem agente atendente operador consultor human pessoa expedient ha$ disponi erro falha falhou excecao sucesso",
  gates: [
    {
      words: ["fechad[oa]s?|fora( do| de)? (horario|expediente)( \\w+){0,3}|feriados?|fim de semana|final de semana"],
      gate: "closed",
      when: true,
    },
    {
      words: [
        "(?<!(pedido|conta|chamado|ticket|fatura|caso|protocolo|solicitacao|cartao)s? )abert[oa]s?|horario( de (atendimento|funcionamento|servico))?|em horario|(dentro( do)? )?expediente|dentro do horario|horario comercial",
      ],
      gate: "closed",
      when: false,
    },
    {
      words: ["(nenhum|sem|nao ha) (agentes?|atendentes?|operador)( \\w+){0,2}|indisponive(l|is)|ocupados?|fila cheia|ninguem"],
      gate: "noAgent",
      when: true,
    },
    {
      words: [
        "(agentes?|atendentes?|operador(es)?|consultor(es)?|humanos?|pessoas?)( \\w+)? (disponive(l|is)|livres?|conectad[oa]s?|online)|ha (agentes?|atendentes?|operador(es)?|alguem)|disponibilidade|ALONEdisponive(l|is)(?!.)",
      ],
      gate: "noAgent",
      when: false,
    },
    { words: ["erros?|falha|falhou|excecao"], gate: "failure", when: true },
    { words: ["sucesso"], gate: "failure", when: false },
  ],
};
