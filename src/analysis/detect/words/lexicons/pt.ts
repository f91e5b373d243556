import type { Lexicon } from "../lexicon.ts";

export const pt: Lexicon = {
  human: "humano humana humanos humanas ser_humano seres_humanos de_carne_e_osso pessoa_fisica pessoa_real",
  role: `atendente atendentes agente agentes operador operadora operadores assessor assessora assessores representante representantes
    consultor consultora consultores supervisor supervisora supervisores gerente gerentes responsavel responsaveis encarregado especialista
    especialistas tecnico tecnica tecnicos funcionario funcionaria funcionarios colega colegas chefe chefes superior superiores analista
    analistas colaborador colaboradora colaboradores gestor gestora diretor expert empregado membro_da_equipe membro_da_equipa
    assistente_humano liveagent profissional teleoperador`,
  person: "pessoa",
  someone: "alguem alguma_pessoa algum_de_voces alguem_ai um_de_voces outra_pessoa outro_alguem algm",
  folk: "pessoas gente cara senhor senhora moco moca assistente assistentes com_dono com_o_dono com_a_dona",
  desk: `atendimento_ao_cliente atendimento_ao_consumidor atendimento_humano atendimento_pessoal atendimento servico_ao_cliente
    servico_de_apoio servico_de_atendimento servico_cliente apoio_ao_cliente apoio_cliente suporte_humano suporte_ao_cliente sac
    central_de_atendimento assistencia_humana ajuda_humana contato_humano contacto_humano chat_ao_vivo live_chat livechat chat_humano
    call_center linha_de_apoio central ouvidoria recepcao help_desk helpdesk agente_ao_vivo atendente_ao_vivo conosco connosco com_a_gente
    customer_service apoio_humano atendimento_cliente assistencia_cliente assistencia_ao_cliente suporte_cliente com_vendedor
    com_vendedores com_um_vendedor com_uma_vendedora com_seu_vendedor`,
  area: `vendas faturamento financeiro cobranca cobrancas faturacao reclamacoes reclamacao devolucoes comercial cancelamento sinistros
    contabilidade pagamentos logistica fraude cliente fraudes`,
  team: "suporte equipe equipa time departamento setor area servico pessoal apoio suporte_tecnico assistencia_tecnica apoio_tecnico",
  bot: `robo robos robot bot bots chatbot maquina maquinas computador ia gravacao assistente_virtual atendente_virtual
    respostas_automaticas resposta_automatica mensagens_automaticas sistema_automatico`,
  talk: `falar falo_mais fale falem conversar converse conversa bater_papo papear chat teclar comunicar comunicar_me contatar contactar
    contato contacto entrar_em_contato entrar_em_contacto em_contato em_contacto dialogar discutir tratar escrever perguntar consultar
    lidar interagir resolver_com ver_isso explicar entrar_em_comunicacao tirar_duvidas ligar_para ligar_ao ligar chamar chame falarem
    ver_com recorrer chama chamem pergunta_para mensagem_para duvida_para escreva escreve me_dirigir contate contacte`,
  talking: "falo estou_falando converso estou_conversando estou_a_falar falando estou_conectado",
  link: `encaminhem direcionem passem_me conectem_me redirecionem
    transferir transfira transfere transferem transferencia transferido transferida transfiram conectar conecta conecte conectem
    conectar_me encaminhar encaminha encaminhe encaminhado encaminhada encaminhamento direcionar direcione direciona direcionado
    redirecionar redirecione redireciona passar_me ligue_me ligar_me me_liga_com`,
  linkme: "ser_transferido ser_transferida ser_encaminhado ser_encaminhada ser_direcionado ser_conectado",
  pass: `reclamar_com passar passa passe passem passado coloca coloque colocar colocado bota botar poe ponha mudar enviar envie mandar
    mande levar me_ligue_com ir trocar reportar relatar me_leva_ate me_leve_ate leve_me_ate leva leve continuar continue continuo chego`,
  escalate: `escalar escale escalonar escalada escalonamento handoff transbordo transferencia_humana transferir_chat transferir_conversa
    transferir_a_conversa nao_quero_falar_com_voce nao_quero_falar_contigo`,
  want: `precis* quero queria queremos gostaria prefiro preferia preferiria desejo solicito solicitar peco pedir pedi exijo necessito
    requer requerido necessario quisera procuro aguardo espero dar_para tenho_que pretendo solicitacao exige gostava gostavamos ja_pedi
    ja_solicitei esperando qro quer pede deseja`,
  give: `dame dao me_da me_de arruma arranja arranje arrume obter ter tem_como ver chama_um chame_um chama_o chame_o traga me_traz
    consegue achar cade dar conseguir`,
  seek: "encontrar encontre encontro",
  help: `veja vejam ajudar ajuda ajude ajudem ajudado atender atenda atendam atende atendido atendida responder responda responde respondam
    resposta
    assistir assista auxiliar auxilio auxilie resolver resolva olhar olhe verificar verifique verificado ler leia entender entenda
    intervir intervenha assumir assuma analisar analise analisado explique esclarecer esclareca dar_uma_olhada dar_uma_olhadinha
    da_uma_olhada de_uma_olhada olhasse verificasse analisasse respondesse ajudasse resolvesse atendesse confirmar confirme confirma
    dar_uma_mao dar_uma_maozinha entende entendem compreende entrar_no_chat assistencia`,
  later: `me_ligar ligar_para_mim me_ligue me_liguem me_liga ligue ligar_de_volta retornar retorno retorne ligacao ligarem liguem
    telefonar telefonem callback agendar agendamento reuniao consulta marcar em_casa na_minha_casa`,
  modal: "posso pode podem podes poderia poderiam podia possivel seria consigo possa da_para da_pra podemos vai e_possivel",
  be: "e estao esta sao seja sou",
  there: "deve_ter deve_haver tem_que_ter tem ha existe tens voces_tem haveria havia",
  thisis: "voce_e voces_sao es_um isto_e isso_e esse_e e_um e_voce tu_es es",
  let: "deixa deixe deixem fazer faca",
  not: "nao nunca sem nem jamais",
  no: "nenhum nenhuma ninguem",
  enough: `me_recuso recuso
    odeio chega cansado cansada farto farta para_de pare_de em_vez_de ao_inves_de em_vez basta nada_de no_lugar_de cansei detesto
    deste alem_de fora_o por_que_tenho_que por_que_preciso porque_tenho_que pular pule muito_complicado_para complicado_demais_para
    muito_complexo_para parem parem_de`,
  or: "ou",
  i: "eu a_gente",
  me: "me mim comigo nos",
  you: "voce voces tu te vc vcs o_senhor lhe",
  served: "clientes usuario usuarios utilizador utilizadores o_cliente ao_cliente visitante visitantes",
  your: "seu sua seus suas teu tua vosso vossa",
  my: "meu minha meus minhas nosso nossa",
  article: "o os as um uma uns umas do dos das no algum alguma outro outra qualquer este esse essa desse",
  real: "real reais verdadeiro verdadeira de_verdade vivo viva ao_vivo",
  quality: "competente qualificado qualificada nova novo boa bom especializado diferente melhor",
  free: "disponivel disponiveis livre",
  tongue: "portugues ingles espanhol frances alemao",
  therefore: `desisto eu_desisto
    nenhuma_das_opcoes nenhuma_dessas nenhuma_dessas_opcoes nenhuma_das_anteriores nada_disso entao por_isso portanto`,
  filler: `quantas_vezes_tenho_que_dizer quantas_vezes_tenho_que_falar quantas_vezes_tenho_que_pedir quantas_vezes_preciso_dizer
    pela_ultima_vez vlw obg obgd se_faz_favor se_for_possivel uma_ultima_vez
    por_favor porfavor pfv pf pfvr favor agora ja urgente urgentemente imediatamente obrigado obrigada diretamente direto logo so
    apenas somente aqui ai la sim por_gentileza gentileza ok mesmo realmente tambem por_aqui please plz mas ainda bem pessoalmente
    urgencia rapido hoje porra no_chat pelo_chat por_chat pelo_telefone o_quanto_antes de_uma_vez se_possivel online
    quantas_vezes_tenho_que quantas_vezes_preciso tres_vezes duas_vezes varias_vezes mil_vezes muitas_vezes talvez acho_que acho tudo_bem`,
  greeting: "oii opa e_ai boas ola oi bom_dia boa_tarde boa_noite",
  to: "com a ao aos para pra pro por pela c a_um",
  at: "de da em na de_dentro entre",
  about: "sobre acerca a_respeito porque por_causa",
  who: "com_quem a_quem para_quem quem",
  how: "como onde qual_a_forma qual_a_forma_mais_rapida qual_a_maneira_mais_rapida qual_a_melhor_forma",
  what: "qual quais quando o_que que_horas porque_nao",
  that: "que",
  if: "se antes_de ate",
  ours: "minha_equipe meu_time minha_empresa nossa_empresa meu_escritorio minha_familia nossa_familia",
  measure: "a_que_horas quanto quantos quantas o_que_acontece quanto_custa quanto_tempo",
  matter: "isso isto problema problemas caso chamada questao pergunta assunto situacao a_ligacao esta_ligacao minha_ligacao",
  past: `esperando_o esperando_a aguardando_o aguardando_a
    diz dizem fala_pra_eu
    falei falou disse disseram ja_falei foi foram era estava prometeu ontem atendeu tinha_falado veio mudou enviou entregou ligou
    cobrou fui conversei contatei demorou usou comprou recebeu testou experimentou`,
  thing: `atras por_tras tras horario horarios hora horas abre fecha aberto fechado numero telefone email endereco salario vaga vagas
    emprego trabalho trabalhar portal login acesso senha nome avaliar avaliacao preco custo custa funciona faz fazem diferenca ticket
    curso paga pago gratis carta idioma idiomas lingua linguas`,
  act: `tornar_me ser virar adicione adiciona inclua convide convida remova adicionar incluir remover trocar_de mudar_de convidar elogiar
    reclamar_do agradecer obrigado_ao contratar
    criar cadastrar alterar enviar_dinheiro gosto demitir proibido proibidos procuramos`,
  trade: "imobiliario imobiliaria imobiliarios de_seguros de_viagens de_viagem aduaneiro secreto de_transito fiscal de_turismo",
  other: `escalada_de cabelo_humano feito_a_maquina recursos_humanos direitos_humanos corpo_humano por_pessoa pessoa_de_contato
    pessoa_de_contacto fale_conosco fale_connosco entre_em_contato_conosco entre_em_contacto_connosco
    fale_sobre contato_de_emergencia
    meu_chefe minha_chefe meu_superior voce_tem_chefe tem_chefe meu_colega minha_colega meus_colegas mais_uma_pessoa`,
  plain: `contrato contratos
    porta forma condutor condutora condutores consultorio atual actual personal pelo pessoais agencia agencias personalizar operacao operadora_de central_de_ajuda com_o_dono_de
    com_o_dono_do
    com_o_dono_da com_a_dona_de com_a_dona_do com_a_dona_da`,
};
