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
      oi quero falar com alguém pfv
      UM HUMANO JÁ!!!
      atendente por favor
      Preciso falar com uma pessoa real
      Pode me colocar em contato com o atendimento?
      me passa pra um atendente
      Eu poderia falar com alguém da sua equipe?
      cansei desse robô, quero um atendente
      Você não entende nada. Um atendente!
      Tem alguma pessoa com quem eu possa conversar?
      Gostaria de ser atendido por uma pessoa
      falar com um agente
      quero falar com um ser humano
      como faço pra falar com um atendente?
      Como posso contatar um humano?
      Onde posso conversar com um atendente?
      Me transfira para um colega
      Quero falar com o seu chefe
      chama o gerente
      Não quero conversar com uma máquina
      Chega de robô, quero um atendente de verdade
      Um atendente pode me ajudar?
      alguém pode me responder aqui?
      Preciso da ajuda de uma pessoa
      transferir para atendente
      solicitar atendente
      falar com o suporte
      Falar com o setor técnico
      queria falar com alguém sobre a minha fatura
      nenhuma dessas, quero falar com uma pessoa
      Não, obrigado, prefiro falar com um consultor
      chat com atendente
      live agent
      falar com um atendnte
      uma pessoa por favor
      operadora
      Seu bot é inútil, me dá um humano
      Deixa eu falar com um humano
      Quero apoio humano
      Olá, seria possível ter um atendente?
      você pode me passar um atendente?
      EU QUERO UM HUMANO
      humano pls
      sac por favor
      queria falar com um consultor
      Tem como falar com alguém?
      Esse bot não serve pra nada, quero falar com alguém
      Isso não me ajuda. Um atendente por favor.
      não, não é isso, atendente!
      Não falo com robôs
      sem robô por favor
      Me transfere por favor
      transferir para o suporte
      Me encaminha para um humano
      Me passa uma pessoa
      Falar com um especialista
      falar com vendas
      Contato com o suporte
      chamar um atendente
      quero o seu supervisor
      Um atendente pode continuar esta conversa?
      alguém me ajuda por favor?
      Eu precisaria de um atendente de verdade
      Chat ao vivo com um atendente
      Prefiro ver isso com uma pessoa real
      podemos ver isso com um atendente?
      Conversar com um especialista
      Nenhuma dessas, quero falar com um humano
      Sim, me coloque em contato com um atendente
      Tenho uma reclamação e quero falar com alguém
      Roubaram meu cartão, preciso falar com alguém já!
      não entendi, uma pessoa pode me explicar?
      Fui cobrado duas vezes, quero um gerente
      assistência humana por favor
      Peço para ser transferido a um atendente
      quero que um humano me responda
      quero um atendente e não uma máquina
      Fale com nossos especialistas
      falar com atentende
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
      horário de atendimento
      A que horas abre o atendimento ao cliente?
      você é humano ou robô?
      Estou falando com uma pessoa real?
      quem é você
      O que faz a equipe de suporte?
      Procuro um corretor de imóveis em Lisboa
      agência de viagens
      meu consultor financeiro mudou
      Não me transfira
      Não quero falar com um atendente
      Não preciso de um humano, só do saldo
      login de agentes
      senha do portal do atendente
      Me liguem amanhã de manhã
      Quero que me liguem de volta
      Alguém pode me ligar?
      Quero ser atendente
      emprego como operador de call center
      O atendente foi muito grosso
      Um atendente me disse que era grátis
      Quero reclamar de um funcionário
      Já falei com alguém semana passada
      user agent
      recursos humanos
      assistir ao jogo ao vivo
      manual do operador
      status do meu chamado de suporte
      avaliar o atendente
      Obrigado, o atendente foi ótimo
      enviar dinheiro para alguém
      mesa para 4 pessoas
      preço por pessoa
      Quantas pessoas cabem?
      Quem é o meu gerente de conta?
      agendar um horário com um consultor
      Alguém roubou meu cartão
      Tem atendentes disponíveis agora?
      telefone do suporte
      O atendimento está aberto hoje?
      O atendimento de vocês é péssimo
      Quando os atendentes estão disponíveis?
      Quantos atendentes vocês têm?
      Os atendentes são humanos?
      Você é real?
      O que é um agente ao vivo?
      Quem trabalha no atendimento?
      Nunca pedi um atendente
      Por favor não me transfiram
      Esquece, não preciso falar com ninguém
      Dá para fazer sem atendente?
      Um atendente já me ajudou
      Meu consultor não responde
      Esperei uma hora no telefone
      Dar minha opinião sobre o atendente
      Contatar o vendedor
      Ligar para o entregador
      Me liga
      Consulta com um especialista
      Quanto custa um consultor?
      Imóveis no Rio
      Encontrar um corretor de seguros
      Criar um agente de IA
      Convidar um colaborador
      Empregos em call center
      Como ser consultor financeiro
      Pessoas perto de mim
      Alterar meus dados pessoais
      Empréstimo pessoal
      Quem é o meu chefe?
      Convidar alguém para uma chamada
      Enviar um presente para alguém
      Transferir 50 reais para o Paulo
      Passar minha reserva para outra pessoa
      Conectar dois aparelhos
      Conversar com meus amigos
      Endereço do suporte
      Fale mais devagar
      Nenhum atendente disponível
    `),
  },
  newest: {
    asking: lines(`
      Estou há 20 minutos rodando, posso só falar com alguém?
      Pergunta rápida: posso conversar com alguém da equipe?
      deixa eu falar com um humano
      quero seu superior
      Me dá alguém que saiba
      Seu chatbot não me ajuda, preciso de um atendente
      Agradeceria poder falar com um consultor
      Diga como falar com um atendente
      Precisa de um humano aqui
      Solicitação de atendente
      algum humano?
      oi?? humano??
      Alguém disponível para conversar?
      Posso ser transferido para o atendimento?
      Poderia me transferir para um atendente?
      Onde clico para falar com um atendente
      Me coloca em contato com o financeiro
      falar com a área técnica
      Atendimento ao cliente por favor
      escrever para um atendente
      Perguntar a um atendente
      Discutir meu caso com um especialista
      Não confio em robôs, quero uma pessoa
      Odeio falar com máquinas
      Não gosto de conversar com robô
      Resposta errada, atendente por favor
      não é isso, me deixa falar com um humano
      nada disso, atendente
      Não. Quero falar com um humano de verdade.
      sim quero falar com um atendente
      sim, me passa para alguém
      Tenho uma reclamação, um supervisor por favor
      Quero escalar isso para um supervisor
      quero falar com um atendnete
      falar com alguem
      ATENDENTE ATENDENTE
      🙋 falar com atendente
      Meu voo foi cancelado, preciso de um atendente agora
      Estou bloqueado, preciso que alguém me ajude
      Conversar ao vivo com um atendente
    `),
    other: lines(`
      O que acontece quando falo com um atendente?
      O chat com atendente tem custo?
      Os atendentes ficam no Brasil?
      O atendimento de vocês é bom?
      Os funcionários foram muito gentis
      O atendente estava errado
      Meu consultor saiu da empresa
      Quem é meu vendedor?
      Somos uma equipe de cinco pessoas
      Outra pessoa pode retirar meu pacote?
      Outra pessoa pagou minha conta
      Alguém entra na minha conta
      Precisa ter alguém em casa?
      Quem pode usar meu cartão
      Pessoa desaparecida
      Pessoas com mobilidade reduzida
      Número de pessoas
      Quarto para dois adultos
      agência de modelos
      fantasia de agente secreto
      agente de limpeza
      O que é um agente de IA?
      Você é um agente de IA?
      Tem humanos por trás deste chat?
      Um humano lê isto?
      peruca de cabelo humano
      ajuda humanitária
      operador de ônibus
      sistema operacional
      curso de atendimento ao cliente
      salário de atendente
      Atendimento aberto hoje?
      número do chamado de suporte
      transferência não recebida
      passar fotos para o celular novo
      conectar fone bluetooth
      lentes de contato
      Não me liguem mais
      Não quero um humano
      nenhum atendente, só uma resposta
    `),
  },
};
