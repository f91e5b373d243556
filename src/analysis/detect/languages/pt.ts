import type { Language } from "../language.ts";

export const pt: Language = {
  tag: "pt",
  typos: "atendente humano humana pessoa falar alguem atendimento suporte operador transferir agente",
  lone: "pessoa pessoas colega colegas empregado empregados diretor diretora",
  promise: [
    "(vou|vamos|irei|estou|estamos) (te |lhe |a |o )?(transferir|transferindo|transferi lo|transferi la|passar|passando|conectar|conectando|encaminhar|encaminhando|direcionar|direcionando|colocar)( \\w+){0,5} PERSON",
    "(transferindo|encaminhando|direcionando|conectando)( \\w+){0,5} PERSON",
    "(um|uma|um de|o proximo)( \\w+){0,3} PERSON (vai|ira|continuara|dara)( \\w+){0,5}",
    "sera (transferido|transferida|atendido|atendida|encaminhado)( \\w+){0,4} PERSON",
  ],
  noPromise: [
    "nao|infelizmente|deseja|quer|gostaria|posso|se (quiser|desejar)|nenhum|ligara|email|e ?mail|amanha|mais tarde|horas|dias|fechado",
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
