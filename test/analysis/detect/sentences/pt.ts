import { lines, type Sample } from "./sample.ts";

export const pt: Sample = {
  tuning: {
    asking: lines(`
      Quero falar com um atendente
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
      quero falar com uma pessoa
      qro falar com alguem
      me transfere para um atendente
      transfere pra humano
      atendente humano
      falar com atendente
      atendnte
      pessoa de verdade
      preciso de um atendente
      preciso falar com alguém urgente
      quero ser atendido por uma pessoa
      pode me transferir pra alguém
      me coloca em contato com o suporte
      me conecte com um especialista
      gostaria de falar com um consultor
      gostava de falar com um assistente
      queria falar com alguém da equipa
      falar com o gerente
      quero falar com seu supervisor
      não quero falar com robô
      chega de robô
      cansei de falar com máquina
      você não me entende quero um humano
      não tá ajudando, chama um atendente
      chama alguém aí
      conversar com um atendente
      como falo com um atendente
      como faço pra falar com um ser humano
      com quem posso falar
      com quem eu falo sobre isso
      a quem posso recorrer
      tem algum atendente disponível
      há algum operador disponível
      seria possível falar com uma pessoa
      prefiro falar com uma pessoa
      atendimento humano
      falar com o sac
      suporte humano por favor
      encaminhe para um atendente
      alguém pode me atender
      será que alguém pode me ajudar, não um robô
      posso ter um atendente
      me deixa falar com uma pessoa
      tem um ser humano aí?
      tem alguém com quem eu possa falar
      onde encontro um atendente
      quero contatar o suporte
      contatar atendente
      falar com humano
      assistente humano
      me liga com o suporte por aqui
      quero ser transferido
      alguém pode me responder?
      um humano pode me responder
      não quero um bot
      nada de robô, uma pessoa
      atendente online
      quero falar com o responsável
      um atendente pode assumir meu caso
      preciso da ajuda de uma pessoa
      deixa eu falar com um colega seu
      algum humano aqui?
      um colega seu pode dar uma olhada
      adoraria falar com uma pessoa de verdade
      setor de sinistros por favor
      posso conversar com o atendimento ao cliente
      já pedi três vezes um atendente
      por que tenho que falar com um robô
      só me transfere
      preciso de atendente
      pessoa real
      me leva até seu supervisor
      alguém que fale inglês por favor
      tem alguém que possa me ajudar
      tem como falar com alguém
      você não, uma pessoa
      acho que um robô não pode me ajudar
      talvez um atendente possa ajudar
      continuar com um atendente
      ir para o atendente
      não, humano
      sim, me conecte com um atendente
      sim um atendente por favor
      tenho uma reclamação e quero falar com o gerente
      meu pedido nunca chegou, posso falar com alguém?
      bom dia queria falar com alguém sobre meu empréstimo
      perguntar a um humano
      falar com a equipe de suporte
      quero uma resposta de um humano
      alguém competente por favor
      posso ter ajuda de um funcionário de verdade
      tem alguém do suporte online
      preciso do setor de fraudes
      como entro em contato com o suporte
      como falar com o atendimento
      onde posso conversar com um agente
      tem opção de falar com um humano
      solicito atendente humano
      transferir para atendente humano imediatamente
      procuro alguém que possa me ajudar
      vocês têm alguém com quem eu possa falar
      poderia falar com um colega seu
      atendente já
      queria falar pessoalmente com alguém
      tenho uma pergunta para uma pessoa de verdade
      me ajuda a falar com alguém
      não quero respostas automáticas
      tem um agente ao vivo com quem conversar
      podem me colocar em contato com o suporte
      contatar um agente
      ajuda de um atendente
      chat atendente
      preciso do atendimento ao cliente
      um supervisor
      gerente por favor
      o bot não ajuda
      não falo com robôs
      contato humano por favor
      queria a ajuda de uma pessoa
      pode me dar uma pessoa por favor
      preciso falar com alguém da empresa
      gostaria de conversar com um membro da equipe
      um humano pode ver meu caso
      me deixa falar com o atendimento
      me passa alguém da área técnica
      tem alguém para me ajudar?
      posso falar com o responsável pelas entregas
      quero um atendente de verdade não esse bot
      um atendente de verdade agora
      falar atendente
      falar com atendete
      servico ao cliente
      agente humano
      por favor me conecte com um atendente
      me coloque em contato com alguém o mais rápido possível
      pode me transferir para o setor de cobrança
      transferir para um supervisor
      quero ser transferido para um humano
      encaminhe meu chat para um agente
      passa isso para um humano
      me redirecione para um operador
      cansei desse bot, me dá um atendente
      isso não adianta quero falar com alguém
      você não me entende me deixa falar com um humano
      continua sem funcionar alguém pode me ajudar
      nada de bot! humano!
      não quero conversar com um bot
      prefiro um atendente humano
      melhor falar com uma pessoa
      um humano pode me ajudar por favor
      um funcionário pode ver meu caso
      quero que alguém me ajude
      preciso de alguém que veja isso
      como posso falar com alguém
      como falo com um agente
      como chego a uma pessoa real
      tem um humano com quem eu possa falar
      tem humanos aqui
      é possível falar com uma pessoa
      vocês têm alguém com quem falar
      alguém disponível?
      agente ao vivo por favor
      chat com um atendente
      conversar com alguém
      falar com o suporte
      atendente
      humano
      atendimento ao cliente
      desejo falar com um funcionário
      Queria que alguém olhasse o meu caso
      Preciso de um colega seu
      Tem alguém do suporte
      pode um atendente entrar no chat
      ainda estou esperando um atendente
      tenho uma pergunta para o suporte
      seria melhor com um atendente
      Escreva para nossa equipe
      o bot não me entende
      posso me dirigir a um responsável
      qro atendente
      Poderiam fazer um atendente entrar no chat?
      qual a forma mais rápida de conseguir um atendente
      preciso da assistência de um funcionário
      falar com vendedor
      quero falar com o dono
      assistência cliente
      contate um operador
      não quero falar com você
      preciso falar com uma pessoa sobre minha assinatura
      poderia ter um atendente humano por favor
      posso falar com alguém de devoluções
      deixa eu falar com um consultor
      humano de verdade por favor
      alguém do suporte pode me escrever aqui
      estou travado, um atendente de vocês pode ajudar
      é possível conversar com uma pessoa real aqui
      pode me conectar com a equipe de fraude
      preciso ser transferido
      pular o bot
      só humanos por favor
      atendente agora!!!
      posso falar com um especialista
      deixa um humano responder
      Posso falar com alguém do suporte?
      quero um atendente humano
      Preciso falar com o gerente
      Não quero falar com robô, quero uma pessoa
      Gostaria de conversar com um consultor
      Tem alguém que possa me ajudar?
      Pode me passar para um especialista?
      Falar com um operador
      Como faço para falar com um atendente?
      preciso da ajuda de um humano
      Me conecte com o setor financeiro
      Quero entrar em contato com o atendimento ao cliente
      Encaminhe-me para um representante
      chat ao vivo com atendente
      Existe alguma pessoa com quem eu possa falar?
      Quero falar com uma pessoa de verdade
      Chama o supervisor
    `),
    other: lines(`
      Fale conosco
      seção fale conosco
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
      você é humano
      é um robô ou uma pessoa
      estou falando com uma pessoa de verdade?
      não quero atendente
      não me transfira
      não preciso falar com ninguém
      me liga
      podem me ligar amanhã
      quero que me retornem a ligação
      alguém pode me ligar hoje
      qual é o telefone de vocês
      que horas abre o atendimento ao cliente
      corretor de imóveis
      agente de viagens
      como ser corretor de seguros
      login do atendente
      quero transferir dinheiro para outra pessoa
      fazer um pix pra alguém
      transferir meu número
      mudar de operadora
      conectar o celular no wifi
      não consigo conectar
      quero falar sobre minha fatura
      preciso de ajuda
      ajuda
      pode me ajudar
      quem é o diretor
      qual o nome do gerente
      o atendente foi grosso comigo
      falei com um atendente ontem
      um atendente me disse para esperar
      marcar consulta com o médico
      agendar reunião com um consultor
      corpo humano
      erro humano
      alguém roubou meu cartão
      outra pessoa pode retirar meu pedido
      tem alguém que conserta geladeira
      adicionar uma pessoa na conta
      quantas pessoas cabem no quarto
      enviar email para o suporte
      qual o email do atendimento
      você fala inglês
      fale sobre seus produtos
      vaga de atendente
      obrigado o atendente resolveu
      apagar o chat
      avaliar atendimento
      quem recebeu meu pacote
      adicionar um condutor à apólice
      quanto tempo demora para um atendente responder
      o que faz um consultor
      o técnico não veio
      quando vem o técnico
      o atendimento de vocês é péssimo
      não sou um robô
      como funciona este bot
      desconto para pessoas com deficiência
      podemos falar em inglês
      conectar minha conta ao facebook
      voltar ao menu
      agente de segurança
      contatar o vendedor
      contatar meu médico
      estou esperando resposta do suporte
      meu consultor está de férias
      ligar para o restaurante
      alguém de vocês me ligou ontem
      os atendentes são ótimos
      sou corretor de seguros
      convidar pessoas para minha equipe
      o chat ao vivo é grátis?
      formulário de contato
      central de ajuda
      quem é o dono do site
      com quem estou falando
      problemas de conexão
      passar para fibra
      transferência de propriedade
      a pessoa do ano
      não gostei do atendente
      ninguém me avisou
      falei com alguém no chat semana passada
      ninguém me ajudou
      prefiro não falar com ninguém
      um técnico pode vir na minha casa
      trocar de consultor
      meu consultor não responde
      quem é meu consultor
      você não é uma pessoa de verdade
      tempo real
      dados pessoais
      agente secreto
      número do cliente
      sou uma pessoa de verdade não um robô
      quero trabalhar com vocês
      quem é a pessoa na foto
      alguém sabe quando abre
      alguém está na porta
      gerenciar minha assinatura
      salário de gerente
      como transfiro uma chamada
      quero um chatbot para meu site
      o vizinho pode receber o pacote
      o agente se desconectou
      o atendente de vocês desligou na minha cara
      como avalio o atendente
      recebi uma ligação do seu agente
      o que faz o atendimento ao cliente
      falar com meu chefe sobre aumento
      posso te perguntar uma coisa
      tenho uma pergunta
      você é um bom bot
      conectar na vpn
      chamar um táxi
      música ao vivo
      você é humano?
      é um chatbot ou uma pessoa
      falo com uma pessoa de verdade agora?
      você tem chefe?
      não quero falar com um atendente
      não me passe para ninguém
      não obrigado, sem atendente
      por favor não me transfira
      parem de me transferir
      proibido bots no grupo
      como encontro um agente perto de mim
      corretores de imóveis em são paulo
      telefone da agência de viagens
      virar corretor de seguros
      acesso ao portal do agente
      que horas fecha o suporte
      horário do suporte
      o atendimento está aberto hoje?
      telefone do atendimento ao cliente
      email do atendimento ao cliente
      me liguem no celular
      podem me ligar amanhã de manhã
      quero um retorno de ligação hoje
      perdi uma ligação do seu agente
      enviar dinheiro para alguém
      transferir meu saldo
      transferir uma reserva para outra pessoa
      conectar no bluetooth
      quero falar da fatura
      preciso de ajuda com a senha
      me ajudem por favor
      de quem é esta empresa
      contato do rh
      quantos atendentes trabalham aí
      marcar horário com um consultor
      cancelar a reunião com o consultor
      a equipe de vocês foi muito gentil
      o atendente disse que eu seria reembolsado
      já falei com um atendente
      um agente me ligou ontem
      escrever um email para o suporte
      adicionar um funcionário
      quanto ganha um atendente
      vagas no atendimento ao cliente
      vocês contratam atendentes?
      é erro humano?
      alguém roubou minha bicicleta
      tem alguém que conserta bicicletas
      o vizinho pode pegar o pacote
      você fala alemão?
      vou falar com meu colega
      o consultor não responde
      parem de me passar para o setor errado
      tem alguém aí?
      tem alguem ai
      Suporte técnico
      preciso de suporte técnico
      robô de atendimento ao cliente
      falar com o dono do carro
      já falei com dois atendentes
      o que o atendente te disse
      não preciso mais de atendente, resolvi
      tirem meu corretor da conta
      quem é meu corretor
      encontrar corretores em minas
      mandem alguém consertar a caldeira
      transferir pontos para um amigo
      a máquina engoliu meu cartão
      não gosto do novo bot
      me liga quando estiver pronto
      a gente se fala amanhã
      como falar com clientes
      creme para as mãos
      Vou falar com alguém da minha empresa
      Quero falar com uma pessoa que já comprou
      A que horas posso falar com um atendente?
      Adicione um colega à conversa
      Qual o horário de atendimento?
      Me liga mais tarde
      Meu corretor de imóveis não responde
      Você é um robô?
      Quero adicionar uma pessoa à reserva
      Quanto ganha um atendente?
      Quero avaliar o atendente
      Meu chefe precisa aprovar
      Vocês contratam consultores?
      Quero transferir dinheiro para outra pessoa
      Qual o telefone do suporte?
      Quantas pessoas cabem no quarto?
      Preciso de ajuda com minha senha
      Não preciso de atendente, obrigado
      Quero marcar uma reunião com o consultor
      Adicionar um colega à conversa
      O técnico não apareceu
      Quero falar sobre o meu plano
    `),
  },
  newest: {
    asking: lines(`
      Estou sem internet desde segunda, preciso de alguém para resolver
      Me coloca com o setor de sinistros
      Tem algum humano de verdade aqui?
      Parem de mandar links e me deixem falar com alguém
      Quero que uma pessoa analise meu caso
      Minha dúvida não está na lista, como chego a um atendente?
      um atendente que fale inglês por favor
      Entrar em contato com vendas
      Alguém da equipe pode assumir o chat?
      Poderia falar com a gerente da agência?
      Quero ser transferido para uma pessoa
      me deixa falar com o financeiro
      tem algum atendente disponível?
      Um humano, por favor
      Chama o seu gerente
      Preciso que um técnico veja meu problema
      posso escrever para um atendente?
      você não entende, quero uma pessoa de verdade
      Como entro em contato com um consultor?
      Encaminhe a conversa para um atendente
    `),
    other: lines(`
      Já tenho um caso aberto com um atendente, qual o status?
      Minha irmã quer falar comigo sobre a conta dela
      Quero ser consultor de vocês
      Qual atendente cuidou da minha última ligação?
      Alguém roubou meu celular
      Preciso que um técnico venha na minha casa sexta
      Não quero que ninguém me ligue
      Ninguém atende no suporte
      Diga ao meu colega que a reunião foi cancelada
      A pessoa do telefone disse que o reembolso foi aprovado
      Vocês podem me ligar?
      O consultor disse que estava tudo certo
      Alguém abriu meu pacote
      O suporte funciona no domingo?
      Quero virar agente
      Não preciso de nenhum atendente
      Meu agente de viagens errou
      somos quatro pessoas
      Quem é o responsável pelos dados?
      Preciso falar primeiro com meu chefe
    `),
  },
};
