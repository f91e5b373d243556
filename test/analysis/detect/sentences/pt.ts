import { lines, type Sample } from "./sample.ts";

export const pt: Sample = {
  tuning: {
    asking: lines(`
      Quero falar com um atendente
      atendente
      Falar com uma pessoa
      Gostaria de falar com um humano
      Me transfere para um atendente
      Posso falar com alguém?
      Atendimento humano
      Preciso de um atendente humano
      Falar com o suporte
      Quero ser atendido por uma pessoa
      Não quero falar com um robô
      Me passa para um agente
      Gostava de falar com um assistente humano
      Falar com a central de atendimento
      tem alguém aí?
      falar c atendente
      Quero conversar com um representante
      pessoa real por favor
      atendnete
      Transferir para o gerente
    `),
    other: lines(`
      Qual é o horário de atendimento?
      Qual o número do SAC?
      Você é humano?
      Estou falando com um robô?
      Não me transfira para um atendente
      Não quero falar com atendente
      Procuro um corretor de imóveis
      Portal do agente, login
      Quero trabalhar como atendente
      Me liguem amanhã
      Quero um retorno de chamada
      Agendar reunião com um consultor
      O atendente foi mal-educado
      Preço por pessoa
      Mesa para duas pessoas
      Enviar dinheiro para uma pessoa
      Recursos humanos
      Direitos humanos
      Onde está meu pedido
      Quero falar sobre a minha fatura
    `),
  },
  unseen: {
    asking: lines(`
      Pode me passar para um atendente?
      quero um humano
      Conversar com um consultor
      Falar com alguém de verdade
      Operador
      Me conecta com uma pessoa real
      esse robô não entende nada, quero uma pessoa
      Contactar o apoio ao cliente
      Encaminhar para atendente
      Queria falar com um colaborador vosso
      Chamar atendente
      chat ao vivo
      É possível falar com uma pessoa?
      Preciso da ajuda de um atendente
      Solicitar atendimento humano
      Falar com o setor de vendas
      falar com atendete
      Transbordo para humano
      quero falar com o supervisor
      Como faço para falar com alguém?
    `),
    other: lines(`
      A que horas abre o suporte?
      Telefone da central de atendimento
      Você é uma pessoa de verdade?
      Com quem estou falando?
      Não precisa me passar para ninguém
      Meu corretor de seguros mudou de escritório
      Senha do portal dos funcionários
      Vagas para atendente
      Pode me ligar mais tarde?
      Cancelar a reunião com o consultor
      O técnico não veio
      Ingressos para quatro pessoas
      Adicionar uma pessoa ao contrato
      Alterar a pessoa de contato
      Quem é o meu gerente?
      Avaliar o atendente
      Transferir dinheiro para outra conta
      O corpo humano
      Ontem falei com um atendente
      A internet não funciona
    `),
  },
};
