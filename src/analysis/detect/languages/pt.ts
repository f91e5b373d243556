import type { Language } from "../language.ts";

export const pt: Language = {
  tag: "pt",
  roots:
    "human|ser|pessoa|alguem|atend|agente|operador|represent|consult|assist|funcion|supervis|gerente|especial|tecnic|colabor|servico|apoio|suporte|sac|central|call|equipe|equipa|setor|depart|recep|escal|transb|transf|robo|bot|chat|ajuda|conosco|me |maquin|comput|ia |intelig|grava",
  topic: ["sobre"],
  typos: ["atendente", "humano", "pessoa", "falar", "agente", "operador"],
  person: [
    "humanos?|humanas?|ser humano",
    "pessoas?( real| humana| de verdade| fisica)?",
    "alguem( real| de verdade| humano)?",
    "(atendentes?|agentes?|operadora?|operadores|representantes?|consultora?|consultores|assistentes? humanos?|funcionari[oa]s?|supervisora?|gerentes?|especialistas?|tecnicos?|colaboradora?)( humano| humana| real| ao vivo)?",
    "(servico|atendimento|apoio|suporte) (ao|a) (cliente|consumidor)|atendimento humano|sac|central de atendimento|call center",
  ],
  desk: ["suporte|atendimento|equipe|equipa|setor|departamento|recepcao"],
  bot: ["robos?|bots?|chat ?bots?|maquinas?|computador(es)?|ia|inteligencia artificial|assistente virtual|gravacao"],
  contact: [
    "(falar|conversar|fale|falo|falando|bater papo|comunicar|dialogar|teclar)( diretamente| agora)?( com| para| c| a)?",
    "(contactar|contatar|contato|entrar em contato|chamar|ligar para|acionar)( com)?",
    "(transferir|transfere|transfira|me transfere|me transfira|transferencia|passar|passa|passe|me passa|me passe|conectar|conecta|conecte|encaminhar|encaminhe|direcionar|redirecionar|escalar|colocar|coloque|ligar|ligue)( me)?( em contato)?( com| para| a| pra| pro| ao| um| uma)*",
    "(ser atendido|atendido|me atenda|ajuda) (por|de)",
  ],
  want: [
    "(eu )?(quero|queria|gostaria( de)?|preciso( de)?|desejo|prefiro|exijo|solicito|necessito( de)?|busco)",
    "(me de|da me|chama|chame)",
    "(tem|ha|posso ter|existe)",
    "nao (quero )?(um )?(robo|bot|maquina)",
  ],
  refusals: [
    "(nao|nunca|cansei de|cansado de|chega de)( \\w+){0,3} (falar|conversar|teclar|tratar|lidar|falando)( com)? (um|uma|o|a|este|esta|esse|essa)? ?BOT",
    "nao (um |uma |com |o |e |este |esse )*BOT( por favor)?$|chega de BOT",
  ],
  phrases: [
    "(pode|poderia|podem|preciso que|quero que|queria que)( por favor)? (alguem|(um|uma|algum|alguma) PERSON)( \\w+){0,3} (ajudar|ajudar me|atender|responder|ajude|atenda|responda|resolva|resolver|assumir)",
    "(ser |seja )?(atendid[oa]|ajudad[oa]) por (um |uma |alguma |algum )?PERSON",
    "(me transfere|me transfira|transfira me|me passa|me passe)( por favor| logo| agora| ja)*$",
  ],
  direct: [
    "(um |uma |o |a |com )*(atendente|humano|agente|operador|operadora|pessoa|representante|consultor|consultora)( humano| humana| real| de verdade)?",
    "atendimento( humano| ao cliente| ao vivo)|apoio ao cliente|sac",
    "suporte humano|ajuda humana|chat ao vivo",
    "alguem",
    "falar conosco",
  ],
  name: [
    "humano|escalar|escalonamento|transbordo|atendente( humano)?|atendimento humano|falar (atendente|humano|agente|consultor)|transferir (atendente|humano|agente)|agente humano",
  ],
  filler: [
    "por favor|porfavor|pfv|pf|por gentileza|obrigad[oa]|agora|ja|imediatamente|urgente|oi|ola|bom dia|boa tarde|boa noite|sim|nao|diretamente|so|ajuda|aqui|logo",
  ],
  other: [
    "(voce|vc|tu|es|e)( e| eh)?( realmente| mesmo)?( um| uma)? ?(pessoa|humano|humana|robo|bot|maquina|real)( real| de verdade| ou| mesmo)?",
    "(estou|to|tou) (falando|conversando|a falar)( \\w+){0,4}",
    "(humano|pessoa|robo|bot) ou (um |uma )?(robo|bot|maquina|humano|pessoa)",
    "(nao|nunca|sem)( \\w+){0,3} (transferir|transfira|transfere|falar|passar|contatar|conectar)( \\w+){0,4}",
    "(agentes?|corretora?|corretores|consultora?) (imobiliari[oa]s?|de imoveis|de viagens|de viagem|de seguros|financeir[oa]s?)",
    "(ser|virar)( um| uma)? (atendente|agente|consultora?|representante|operadora?)|(trabalhar|trabalho|emprego|vagas?|tornar me)( \\w+){0,3} (atendentes?|agentes?|consultor(es)?|representantes?|operador(es)?)",
    "(horario|horarios|numero|telefone|endereco|email|e ?mail|quando|avaliar)( \\w+){0,4} (atendimento|suporte|servico|sac|atendentes?|cliente)( \\w+){0,2}",
    "(atendimento|suporte|sac)( \\w+){0,3} (horario|abre|aberto|numero|telefone)",
    "(me liguem|me ligue|ligar de volta|retornar (a )?(ligacao|chamada)|retorno de chamada|me liga)( \\w+){0,3}",
    "(consulta|reuniao|compromisso|chamada) com|(agendar|agendamento|marcar|remarcar|desmarcar|cancelar)( \\w+){0,3} (consulta|reuniao|compromisso|horario|chamada)( com)?",
    "por pessoa|(duas|tres|quatro|\\d+) pessoas|quantas pessoas",
    "recursos humanos|direitos humanos|corpo humano|pessoa juridica|pessoa fisica",
    "(enviar|transferir|mandar|pagar|pix)( \\w+){0,4} (dinheiro|reais|fundos|euros|valor)( \\w+){0,4}",
    "(portal|login|senha|acesso)( \\w+){0,3} (agentes?|atendentes?|consultor|funcionarios?)",
    "ja (falei|conversei)( \\w+){0,4}",
    "(o|a|um|uma) (atendente|agente|consultor|consultora|tecnico|funcionario) (foi|era|me|disse|estava|nao|que)( \\w+){0,3}",
  ],
  promise: [
    "(vou|vamos|irei|estou|estamos) (te |lhe |a |o )?(transferir|transferindo|transferi lo|transferi la|passar|passando|conectar|conectando|encaminhar|encaminhando|direcionar|direcionando|colocar)( \\w+){0,5} PERSON",
    "(transferindo|encaminhando|direcionando|conectando)( \\w+){0,5} PERSON",
    "(um|uma|um de|o proximo)( \\w+){0,3} PERSON (vai|ira|continuara|dara)( \\w+){0,5}",
    "sera (transferido|transferida|atendido|atendida|encaminhado)( \\w+){0,4} PERSON",
  ],
  noPromise: [
    "nao|infelizmente|deseja|quer|gostaria|posso|se (quiser|desejar)|nenhum|ligara|email|e ?mail|amanha|mais tarde|horas|dias|fechado",
  ],
  cancel: [
    "cancelar|cancela|voltar( ao)?( menu)?( principal| inicio)?|menu( principal)?|inicio|sair|reiniciar|recomecar|encerrar|parar|deixa pra la|mais tarde|agora nao|fim",
  ],
  no: ["nao( obrigad[oa])?|n|nao quero"],
  gates: [
    {
      words: ["fechad[oa]s?|fora (do|de) (horario|expediente)( \\w+){0,3}|feriados?|fim de semana|final de semana"],
      gate: "closed",
      when: true,
    },
    {
      words: ["abert[oa]s?|horario( de (atendimento|funcionamento|servico))?|em horario|dentro do (horario|expediente)|horario comercial"],
      gate: "closed",
      when: false,
    },
    {
      words: ["(nenhum|sem|nao ha) (agentes?|atendentes?|operador)( \\w+){0,2}|indisponive(l|is)|ocupados?|fila cheia|ninguem"],
      gate: "noAgent",
      when: true,
    },
    { words: ["(agentes?|atendentes?)( \\w+)? disponive(l|is)|disponibilidade|disponive(l|is)"], gate: "noAgent", when: false },
    { words: ["erros?|falha|falhou|excecao"], gate: "failure", when: true },
    { words: ["sucesso"], gate: "failure", when: false },
  ],
};
