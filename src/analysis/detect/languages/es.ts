import type { Language } from "../language.ts";

export const es: Language = {
  tag: "es",
  lexicon: {
    human: `humano humana humanos humanas ser_humano seres_humanos de_carne_y_hueso umano persona_humana persona_real alguien_real
      alguien_humano gente_de_verdad gente_real personas_reales personas_de_verdad gente_de_carne_y_hueso persona_de_carne_y_hueso
      persona_de_verdad persona_viva ser_viviente`,
    role: `ejecutivo_de_cuenta asesor_de_cuenta gerente_de_cuenta ejecutivos encargados asistente operarios coordinador coordinadora
      delegado agente agentes asesor asesora asesores asesoras acesor operador operadora operadores operadoras representante representantes
      ejecutivo ejecutiva ejecutiva_de_cuenta encargado encargada responsable responsables supervisor supervisora supervisores superior
      superiores jefe jefa jefes gerente gerentes manager director directora empleado empleada companero companera companeros colega colegas
      experto experta expertos especialista especialistas tecnico tecnica tecnicos gestor gestora gestores teleoperador teleoperadora
      consultor consultora comercial telefonista recepcionista miembro_del_equipo miembro_de_su_equipo miembro_de_tu_equipo
      miembro_del_personal miembro_de_vuestro_equipo alguien_a_cargo persona_a_cargo persona_encargada persona_responsable persona_indicada
      funcionario trabajador colaborador profesional liveagent personal_de_atencion dependiente reprecentante representate ajente
      personal_de_soporte integrante_del_equipo integrante_de_su_equipo integrante_de_tu_equipo personal_humano personal_capacitado
      jefe_de_tienda encargado_de_tienda jefe_de_area jefe_de_departamento jefe_de_equipo jefa_de_equipo ejecutivo_de_cuentas
      ejecutiva_de_cuentas asesorcito asesor_humano colaboradores colaboradora jerente a_quien_este_a_cargo a_quien_este_encargado`,
    person: "persona",
    someone: `cualquier_persona cualquiera_de_ustedes alguna_persona alguien algien alguno alguno_de_ustedes uno_de_ustedes quien
      alguien_de_ahi quien_este_a_cargo quien_sea quien_corresponda alguien_competente alguien_capacitado alguien_de_verdad
      alguien_con_criterio alguien_con_experiencia alguien_con_mas_conocimiento alguien_con_mas_experiencia alguien_con_autoridad
      alguien_del_equipo alguien_de_soporte alguien_de_su_equipo alguien_de_tu_equipo alguien_de_vuestro_equipo alguien_de_su_personal
      alguien_de_la_empresa alguien_de_la_tienda alguien_del_banco algien_mas alguno_de_sus_asesores alguno_de_sus_agentes
      alguno_de_sus_empleados uno_de_sus_agentes uno_de_sus_asesores uno_de_sus_empleados persona_de_soporte persona_de_atencion
      persona_de_servicio uno_de_vuestros_agentes alguno_de_sus_representantes uno_de_sus_representantes uno_de_sus_companeros
      uno_de_tus_companeros alguno_de_sus_ejecutivos uno_de_sus_ejecutivos alguno_de_sus_operadores uno_de_sus_operadores`,
    folk: `personas gente senor senora senorita tipo hombre mujer ingeniero ingeniera auxiliar administrativo administrativa analista
      promotor promotora moderador moderadora consejero consejera tramitador tramitadora orientador orientadora facilitador administrador
      administradora muchacho muchacha chico chica personal_con_el_que personal_con_quien otra_persona alguien_mas persona_fisica
      empleados`,
    desk: `relaciones_con_clientes relacion_con_clientes soporte_en_vivo ayuda_en_vivo con_nosotros servicio_al_cliente servicio_a_cliente
      servicio_de_atencion servicio_cliente servicio_al_consumidor atencion_al_cliente atencion_a_clientes atencion_a_cliente
      atencion_cliente atencion_al_consumidor atencion_al_usuario atencion_de_clientes atencion_humana atencion_personalizada
      atencion_personal soporte_tecnico soporte_humano servicio_tecnico ayuda_humana asistencia_humana asistencia_tecnica
      asistencia_al_cliente contacto_humano chat_en_vivo chat_en_directo chat_humano live_chat livechat servicio_humano mesa_de_ayuda
      centro_de_atencion centro_de_llamadas call_center centralita recepcion soporte_al_cliente customer_service helpdesk call_centre
      apoyo_humano agente_en_vivo asistencia_personal servicio_de_soporte linea_de_atencion linea_de_ayuda con_quien_este_a_cargo
      con_quien_sea con_quien_corresponda con_quien_vea con_quien_este_encargado con_quien_maneje con_quien_lleve con_quien_mande
      trato_humano calor_humano trato_con_personas trato_personal trato_personalizado`,
    area: `facturacion ventas cobranza cobranzas reclamaciones reclamos devoluciones contabilidad fraudes fraude cancelaciones pagos
      creditos credito hipotecas envios garantias garantia quejas siniestros tarjetas seguros retenciones bajas cobros logistica
      administracion finanzas reembolsos reservas cliente clientes postventa posventa atencion tesoreria contaduria juridico informatica
      averias mantenimiento fidelizacion calidad secretaria radiologia recaudacion prevencion_de_fraude prevencion_de_fraudes gerencia
      incidencias relaciones_publicas cuentas_corporativas matriculas admisiones inscripciones portabilidad reparaciones instalaciones
      despacho despachos bodega almacen sistemas compras marketing nominas`,
    team: "soporte servicio equipo equipos departamento departamentos area areas depto oficina seccion staff miembro sector sectores",
    bot: `robot robots bot bots chatbot chatbots maquina maquinas computadora computadoras ordenador ia contestadora contestador
      asistente_virtual agente_virtual respuestas_automaticas respuesta_automatica mensajes_automaticos respuestas_automatizadas grabacion
      programa software algoritmo automata sistema_automatico computador computadores inteligencia_artificial sistema_automatizado
      sistemas_automatizados sistemas_automaticos mensaje_automatico mensaje_automatizado robotito maquinita cosa_automatica
      operador_automatico operadora_automatica contestadora_automatica contestador_automatico chat_automatico chat_automatizado
      respuestas_roboticas respuestas_predeterminadas respuestas_genericas respuestas_programadas chat_gpt chatgpt automatismo robo_virtual
      voz_automatica robotica asistente_automatico asistente_digital asistente_robotico mensajes_grabados`,
    talk: `hablando contacto me_contacto al_habla ponerme_al_habla entablar comentar comentarlo llamar_a llamar_al comunicacion chatea
      chate* platiq* convers* charl* habl* verlo hablar hable hablemos_con hablo_mejor hablarle hablarlo conversar conversacion charlar
      charla platicar platica chatear chatee comunicar comunicarme comunicarse comunicarnos comunico contactar contactarme contactarse
      contacte contacten dialogar escribir escribirle consultar consulta tratar tratarlo entrevistarme ablar hablr halbar hbalar
      ponerme_en_contacto ponerse_en_contacto ponerse en_contacto dirijo acudir discutir entrar_en_contacto chat chatiar preguntar
      preguntarle pregunta localizar ubicar explicarle contarle entenderme hablen hablarme escribirme_con mensajear* consultarle
      consultarles consultarlo interactuar cruzar_unas_palabras intercambiar_unas_palabras aclarar_con aclarar_esto_con aclararlo_con
      gestionarlo_con gestionarlo resolverlo_con solucionarlo_con arreglarlo_con recurrir tener_contacto hacer_contacto habalr hablra havlar
      comunicarm comunicarlos quejarme_con quejarme_ante poner_una_queja_con poner_un_reclamo_con poner_una_reclamacion_con
      presentar_una_queja_ante presentar_una_queja_con escribe_a escriba_a escribale_a escribele_a`,
    talking: "hablo estoy_hablando estoy_chateando chateo estoy_conversando converso",
    link: `remit* remitir pasame paseme pasenme pasarme ponme pongame ponganme ponerme llevame lleveme llevarme mandame mandeme mandarme
      enviame envieme enviarme cambiame cambieme dirigeme dirijame dirigirme turname traspasame transfier* transfer* comuni* conect* deriv*
      redir* enlaz* canaliz* transferir transfiere transfiereme transfierame transferirme transferencia_a transfieran transfiera transferido
      transferida transferencia_con comunica comunicas comuniqueme comunicame comuniquenme comunique conectar conecta conectame conecteme
      conectarme conecten conectenme conexion_con derivar derivame deriveme derivarme deriven derivenme redirigir redirigeme redirijame
      redirigirme redireccionar redireccioneme redireccioname enlazar enlaceme enlazame enlazarme contactame_con contacteme_con canalizar
      canaliceme vincular desviar desvia desvieme pasadme ponedme poneme pasanos ponednos ponganos pasenos ponenos pasennos ser_comunicado
      ser_comunicada ser_derivado ser_derivada ser_transferido ser_transferida ser_conectado me_manden me_mande me_mandes me_mandan
      me_dirijan me_dirija me_dirijas canalic* enlacen enlacenme turneme turnenme trasladame traslademe trasladenme trasladarme desviame
      desviarme desvienme contactenme_con contactadme_con vincularme vinculame komunikame komuniqueme comunikame pazame trasfier* trasfer*
      dirijanme remitanme mandadme envienme llevenme cambienme cambiarme_con dirigidme pasamelo pasemelo ponmelo pongamelo pasandome
      poniendome comunicandome conectandome transfiriendome derivandome reconect* dame_acceso_a denme_acceso_a deme_acceso_a regresame
      regreseme apoyame_con apoyeme_con apoyenme_con me_apoyas_con me_apoya_con me_apoyan_con ayudame_con_un ayudeme_con_un me_ayudas_con_un
      me_ayuda_con_un`,
    pass: `pongan pongamos pones ponen ponerse_al_habla reportar pasar pasa pasas pase pasen poner pon ponga cambiar llevar enviar mandar
      dirigir dirigirme_a ir volver acceder llegar ponerle turnar traspasar comunica_me me_das pases pasan pasais pasad pone poneis poned
      pongas pongais pasaran pasaras pasarian pondrian pondrias trasladar trasladen traslade llego accedo acceda pasele pasale pasenle
      pasaselo paseselo poned_a pon_a ponga_a pongan_a seguir sigo seguimos continuar continuo continuamos proseguir sigamos`,
    escalate: `escalar escalen escale escalamiento escalacion escala_mi escalado escalarlo escalada_a handoff transferencia_humana
      hablar_humano escalame escaleme escalenme escalalo escalelo escalenlo escala_esto escale_esto escala_el escala_la
      dejame_hablar_con_ellos dejeme_hablar_con_ellos quiero_hablar_con_ellos no_quiero_hablar_contigo no_quiero_hablar_con_usted
      no_quiero_hablar_con_vos no_quiero_hablar_con_ustedes no_quiero_hablar_mas_contigo no_quiero_seguir_hablando_contigo
      no_quiero_chatear_contigo hablar_con_personal hablar_con_el_personal hablar_con_su_personal hablar_con_vuestro_personal
      abrir_chat_en_vivo iniciar_chat_en_vivo contactar_ventas contactar_con_ventas vuelvan_a_conectarme vuelve_a_conectarme
      vuelva_a_conectarme vuelvan_a_comunicarme vuelve_a_pasarme`,
    want: `intent* urgente_hablar preferible me_urge favor_de necesit* solicit* requier* ser_atendido hace_falta requiere falta se_requiere
      quiero queria quisiera quisieramos queremos deseo desearia deseamos necesito nesecito necesitamos necesitaria gustaria encantaria
      prefiero preferiria exijo demando pido solicito solicitar solicitud requiero busco buscando espero ruego urge kiero qiero quero kero
      ocupo preciso pedir exigir requerido necesario necesitando debo tengo_que hace_falta_que puedo_pedir hubiera_gustado intento trato_de
      quiera peticion reclamo_hablar estoy_pidiendo te_estoy_pidiendo les_estoy_pidiendo le_estoy_pidiendo estoy_solicitando estoy_exigiendo
      pregunta_para duda_para esperar esperare esperando seguir_esperando agradeceria agradezco`,
    give: `involucr* dar busc* trai* traig* buscame busqueme busquenme conseguir* consig* llama_a_un dame deme denme da den darme traigan
      traeme traigame trae busca busquen encuentra consigue consigueme obtener tener muestrame llama_a llame_a llamen_a llama_al llame_al
      quiero_ver ver mandenme hay_que_ver asigname asigneme asignenme asignarme asignen brindame brindeme brindenme brindarme facilitame
      faciliteme facilitenme proporcioname proporcioneme proporcionenme conseguime encuentrame encuentreme dadme avisa_a avisale_a avise_a
      avisele_a avisen_a que_se_ponga facilitarme proporcionarme ofrezcanme ofrecerme pedirle_a pidele_a pidale_a me_pueden_asignar
      me_puede_asignar me_puedes_asignar me_podrian_asignar me_podria_asignar me_asignan me_asignas me_asigne me_asignen me_regala
      me_regalas regaleme regalame regalenme metan mete metanle meter agreguen_a agrega_a traigannos`,
    help: `echar_una_mano echarme_una_mano apoyarme guiar guiarme guie intervencion asistencia atend* atiend* respond* ayud* resuelv*
      resolv* revis* solucion* explic* asesore* asesorar* contest* ayuda ayudar ayude ayuden ayudame ayudarme ayudeme ayudas atender atienda
      atiendan atienden atiende atenderme atencion_por atencion_de atencion_por_parte responder responda responde respondan conteste
      contestar contesten resolver resuelva resuelvan revisar revise asistir asista apoyo apoyar apoye encargue encargarse hacerse_cargo
      tome tome_el_control tomar_el_control explicar explique asesore asesorar asesorarme asesoria_de intervenir intervenga lea vea mire
      mirar entienda entender escuche solucione solucionar orientar oriente ocupe hable_conmigo sepa sabe conozca lo_lleve lo_maneje
      lo_gestione me_lleve_el_caso colabor* eche_una_mano eche_un_vistazo echar_un_vistazo le_eche_un_ojo eche_un_ojo echarle_un_ojo
      echale_un_ojo echenle_un_ojo alluda ayda alludar alludeme allude apoyame apoyeme apoyenme apoyas apoyarias llevara_esto lleve_esto
      llevara_mi_caso lleve_mi_caso`,
    later: `en_sucursal en_la_sucursal en_la_tienda la_proxima_semana llamame llameme llamenme llamarme llamen llamada llamar llame llaman
      llamada_de devolucion_de_llamada devolver_la_llamada devuelvan_la_llamada cita citas reunion agendar agenda`,
    modal: `puedo puede pueden puedes podria podrian podrias podriamos podemos posible seria debe poder forma_de manera_de hay_forma_de
      hay_manera_de quieren va es_posible seria_posible pueda puedan podre no_hay_forma_de no_hay_manera_de no_hay_modo_de hay_modo_de
      modo_de por_que_no_puedo por_que_no_me_dejan por_que_no_me_dejas hay_chance_de chance_de hay_posibilidad_de posibilidad_de
      existe_la_posibilidad_de habria_forma_de habria_manera_de`,
    be: "esta estan es son tienen habra tendran",
    there: "hay existe existen tiene tienes tienen_a hay_alguna no_hay_ningun no_hay_ninguna",
    thisis: "es_esto eres es_usted esto_es es_un es_una estoy_con son_ustedes es_esta",
    let: "deja dejame dejeme dejen dejenme permitame permiteme permitir",
    not: "no nunca sin ni jamas tampoco",
    no: "ningun ninguna nadie",
    enough: `termine acabe saquenme sacame saqueme quitame quiteme odio harto harta basta deja_de dejen_de cansado cansada en_vez_de
      en_lugar_de en_vez nada_de detesto no_mas ya_no fuera hartos stop para_ya paren aburrido saltar omitir me_niego niego rehuso no_pienso
      me_rehuso paso_de cualquier_cosa_menos todo_menos cualquiera_menos por_que_sigo_hablando por_que_estoy_hablando
      por_que_tengo_que_hablar`,
    or: "o",
    i: "yo que_yo nosotros",
    me: "me conmigo nos",
    you: "usted ustedes te vosotros os le vos",
    others: "el_cliente ella ellos",
    your: "tu su sus tus vuestro vuestra vuestros",
    my: "mi mis nuestro nuestra nuestros",
    article: "un una unos unas el la los las lo algun alguna algunos del de uno otro otra cualquier esa ese este mismo misma tuyo suyo",
    real: "real reales verdadero verdadera vivo viva autentico autentica de_verdad en_vivo en_directo de_carne normal",
    quality: `competente calificado capacitado capacitada diferente especializado especializada nuevo nueva cualificado libre buen bueno buena
      apropiado comercial_de adecuado siguiente proximo directo cualquiera`,
    free: "en_linea online disponible disponibles",
    tongue: "ingles espanol frances aleman portugues castellano italiano catalan",
    filler: `una_hora hace_horas mejor plis porfis por_fis si sip por_favor porfavor porfa xfa xfavor x_favor favor pls plz please ya ahora
      ahora_mismo urgente urgentemente urgencia gracias muchas_gracias inmediatamente directamente rapido rapidamente cuanto_antes solo
      solamente simplemente aqui ahi alli ok vale entonces pues realmente de_inmediato lo_antes_posible inmediato hoy por_chat en_el_chat
      por_este_chat por_telefono en_persona y pero tambien mas en_seguida enseguida al_menos por_fin de_una_vez quizas tal_vez ahorita oye
      oiga disculpe disculpa perdon porfi cordial_saludo saludos bien muy algo_de si_o_no a_la_brevedad absolutamente presencialmente
      unicamente momento senores urgentisimo te_pedi te_he_pedido ya_pedi ya_te_pedi les_pedi le_pedi les_he_pedido por_dios
      por_el_amor_de_dios de_una_buena_vez de_una carajo joder cono mierda hostia che wey guey vale_ya tio maldita_sea puta tarde_o_temprano
      plox porfis_plis x_fa porfabor porfavorcito urgentito tres_veces dos_veces mil_veces varias_veces muchas_veces cinco_veces 3_veces
      2_veces en_serio al_telefono en_verdad de_veras sinceramente honestamente`,
    greeting: "buenas_tardes buenas_noches buenos_dias buen_dia hola buenas ola alo",
    to: "a al con hacia ante kon cn kn",
    at: "por en desde dentro entre para para_que",
    about: "sobre acerca_de acerca respecto con_respecto por_mi porque para_un_tema tema debido",
    who: `quien_puedo a_quien con_quien quien_puede con_quienes a_quienes no_hay_nadie_que no_hay_nadie_con_quien quien_de_su quien_de_tu
      quien_de_ustedes quien_de_vuestro`,
    how: `como donde que_tengo_que_hacer que_debo_hacer que_hago cual_es_la_forma cual_es_la_forma_mas_rapida cual_es_la_manera
      que_necesito_para que_hay_que_hacer`,
    what: "que_es que_hace que_hacen cual cuales cuando",
    that: "que quien_pueda que_pueda que_sepa con_quien_hablar con_el_que con_la_que con_quien_pueda que_me que_entienda q",
    if: "si_yo cuando_yo hasta hasta_que antes_de despues_de",
    measure: "cuanto cuanta cuantos cuantas que_pasa_si cuanto_cuesta cuanto_tarda",
    matter: "caso problema problemas preguntas asunto situacion esto eso reclamo",
    past: `estaba_hablando estaba_chateando estuve_hablando hablaba hablado hablaron hablaste dijo dijeron me_dijo fue fueron era ayer
      hable_ayer ya_hable he_hablado habia ha han he contacte_ayer ya_contacte prometio colgo cobro atendio_mal uso robo entro recibio
      me_atendio llamo respondio entrego abri contestaron entregaron vendio nunca_llego hablamos cortaron corto informo ayudo
      con_el_que_hable con_la_que_hable con_los_que_hable no_contesta no_contestan no_responde no_responden no_me_contesta no_me_contestan
      no_me_responde no_me_responden no_atiende no_atienden la_semana_pasada el_lunes_pasado el_mes_pasado anoche anteayer antier
      el_otro_dia hace_una_semana hace_unos_dias hace_dos_dias`,
    thing: `detras costo coste gratis tiene_costo horario horarios hora horas abre abren abierto cierra numero telefono correo email
      direccion salario sueldo empleo trabajo vacante vacantes puesto portal acceso contrasena inicio_de_sesion nombre opinar opinion
      calificar encuesta precio precios tarifa diferencia funcion ticket estado perfil habilidades requisitos carrera cuesta gana ganan
      significa oficio funciones curso desaparecida desaparecido extraviada en_mi_zona en_mi_ciudad`,
    act: `gracias_a gracias_por ser anadir agregar agrego quitar eliminar cambiar_de invitar registrar calificar_al felicitar despedir
      contratar crear creo convertirme trabajar evaluar recomendar nombrar autorizar configurar cambiar_mi modificar asegurar valorar borrar
      transferir_dinero enviar_dinero gusta gustan agradecer gracias_al gracias_a_la reportar_a_una_persona reportar_a_alguien`,
    trade: `inmobiliario inmobiliaria inmobiliarios de_seguros de_viajes de_viaje de_aduanas aduanal financiero financieros fiscal legal movil
      de_bolsa de_bienes_raices bienes_raices de_credito_hipotecario de_imagen secreto telefonico telefonica turistico de_transito
      policial`,
    other: `derechos_humanos recursos_humanos cuerpo_humano sin_contacto lentes_de_contacto persona_de_contacto por_persona
      contacto_de_emergencia hablemos_de hablame_de habla_mas hablar_en_ingles hablas cambiar_de_operador otro_operador otra_operadora
      importar_contactos representante_legal contactos nadie_contesta no_habia_nadie no_soy_un_robot no_soy_robot no_soy_un_bot soy_humano
      soy_humana soy_una_persona soy_un_humano no_soy_una_maquina pago_automatico debito_automatico maquina_de_cafe maquina_de_coser
      mi_ordenador mi_computadora robot_aspirador robot_aspiradora robot_de_cocina mi_equipo mis_companeros mis_empleados mi_jefe mi_jefa
      pasar_consulta chat_grupal chat_de_grupo transferencia_bancaria traslado_al_aeropuerto para_una_persona ver_a_un_especialista
      ver_al_especialista ver_un_especialista enviar_un_tecnico envien_un_tecnico manden_un_tecnico buscar_agente`,
    plain: `supervisa supervisar supervisan personal pedido pedidos conexion comunicado comunicados comunidad transferencia transferencias
      derivado personales personalizar personalizado personalizada personaje agencia agencias humanidad operacion operaciones asesoria
      representacion trasferencia trasferencias contrato contratos enlace derivacion derivaciones`,
  },
  typos:
    "servicio cliente conectar humano humana persona agente asesor asesora operador operadora hablar representante ejecutivo ejecutiva supervisor alguien comunicar comunicarme contactar atencion servicio cliente soporte transferir encargado responsable gerente",
  promise: [
    "(te|le|lo|la|os|les) (transfiero|transferire|transferiremos|paso|pasare|comunico|comunicare|comunicaremos|conecto|conectare|conectaremos|pongo|pondre|derivo|derivare|voy a (transferir|pasar|comunicar|conectar|poner)|estoy (transfiriendo|conectando|comunicando))( \\w+){0,5} PERSON",
    "(transfiriendo|conectando|comunicando|derivando)( \\w+){0,5} PERSON",
    "(un|una|uno de|el proximo)( \\w+){0,3} PERSON (te|le|lo|la|os|les|continuara|tomara|se unira)( \\w+){0,5}",
    "sera (transferido|transferida|conectado|comunicado)( \\w+){0,4} PERSON",
  ],
  noPromise: [
    "no|sin|imposible|lamentablemente|lo siento|desea|deseas|quiere|quieres|te gustaria|puedo|si (quieres|desea)|ningun|llamara|correo|e ?mail|contactara|escribira|manana|mas tarde|horas|dias|cerrado",
  ],
  gateRoots:
    "cerrad fuera festivo feriado fin no$ abiert horario en$ dentro hora habil ningun sin$ no$ agente asesor operador disponib ocupad cola nadie error fall excepcion tiempo exito",
  gates: [
    {
      words: ["cerrad[oa]s?|fuera de (horario|hora|servicio)( \\w+){0,3}|festivos?|feriados?|fin de semana|no abierto"],
      gate: "closed",
      when: true,
    },
    {
      words: ["abiert[oa]s?|horario( de (atencion|servicio|apertura))?|en horario|dentro del? horario|hora habil|horas habiles"],
      gate: "closed",
      when: false,
    },
    {
      words: ["(ningun|sin|no hay) (agentes?|asesor|asesores|operadores)( \\w+){0,2}|no disponibles?|ocupados?|cola llena|nadie"],
      gate: "noAgent",
      when: true,
    },
    { words: ["(agentes?|asesores|operadores)( \\w+)? disponibles?|disponibilidad|disponibles?"], gate: "noAgent", when: false },
    { words: ["error(es)?|fallo|fallido|fallida|excepcion|tiempo agotado"], gate: "failure", when: true },
    { words: ["exito|exitos[oa]"], gate: "failure", when: false },
  ],
};
