import type { Lexicon } from "../../lexicon.ts";

/** What people do and ask for. */
export const deeds: Lexicon = {
  talk: `molestar_a molestar_un_momento_a
    decirselo contarselo explicarselo solo_hablo solamente_hablo unicamente_hablo ver_este_tema ver_este_asunto ver_este_caso ver_esto
    tratar_este_tema
    tratar_este_asunto tratar_esto contacto me_contacto al_habla ponerme_al_habla entablar comentar comentarlo llamar_a llamar_al
    comunicacion chate* platiq* convers*
    charl* habl* verlo hablo_mejor platicar platica comunicar comunicarme comunicarse comunicarnos comunico contactar contactarme
    contactarse contacte contacten dialogar escribir escribirle consultar consulta tratar tratarlo entrevistarme ablar halbar hbalar
    ponerme_en_contacto ponerse_en_contacto ponerse en_contacto dirijo acudir discutir entrar_en_contacto chat chatiar preguntar preguntarle
    pregunta localizar ubicar explicarle contarle entenderme escribirme_con mensajear* consultarle consultarles consultarlo interactuar
    cruzar_unas_palabras intercambiar_unas_palabras aclarar_con aclarar_esto_con aclararlo_con gestionarlo_con gestionarlo resolverlo_con
    solucionarlo_con arreglarlo_con recurrir tener_contacto hacer_contacto habalr havlar comunicarm comunicarlos quejarme_con quejarme_ante
    poner_una_queja_con poner_un_reclamo_con poner_una_reclamacion_con presentar_una_queja_ante presentar_una_queja_con escribe_a escriba_a
    escribale_a escribele_a dirigirme puedo_dirigir arreglar_esto_con resolver_esto_con solucionar_esto_con pregunta_para duda_para
    queja_para mensaje_a mensaje_para discutirlo discutirla dile_a_un digale_a_un diganle_a_un dile_a_una digale_a_una reclamar_con
    reclamar_ante mejor_hablo mejor_hablamos queja_ante reclamo_ante reclamacion_ante pregunta_que_hacerle pregunta_que_hacer preguntas_para
    preguntale preguntele preguntenle repasar`,
  talking: "hablo estoy_hablando estoy_chateando chateo estoy_conversando converso estoy_conectado estoy_conectada estoy_en_contacto",
  link: `remit* pasame pasarme ponme pongame ponganme ponerme llevame lleveme llevarme mandame mandeme mandarme enviame envieme enviarme
    cambiame cambieme dirigeme dirijame turname transfier* transfer* comuni* conect* deriv* redir* enlaz* canaliz*
    transferencia_con conexion_con contactame_con contacteme_con vincular desviar desvia desvieme pasadme ponedme poneme pasanos ponednos
    ponganos pasenos ponenos pasennos me_manden me_mande me_mandes me_mandan me_dirijan me_dirija me_dirijas canalic* enlacen turneme
    turnenme trasladenme trasladarme desviame desviarme desvienme contactenme_con contactadme_con vincularme vinculame komunikame
    komuniqueme pazame trasfier* trasfer* dirijanme mandadme envienme llevenme cambienme cambiarme_con dirigidme pasamelo pasemelo ponmelo
    pongamelo pasandome poniendome transfiriendome reconect* dame_acceso_a denme_acceso_a deme_acceso_a regresame regreseme apoyame_con
    apoyeme_con apoyenme_con me_apoyas_con me_apoya_con me_apoyan_con ayudame_con_un ayudeme_con_un me_ayudas_con_un me_ayuda_con_un
    traspaso en_manos_de`,
  linkme: `subeme subame transfiereme transfierame transfierenme transferirme comunicame comuniqueme comuniquenme conectame
    conecteme conectenme derivame deriveme derivenme redirigeme redirijame redirijanme enlazame enlaceme enlacenme canaliceme canalizame
    trasladame traslademe transfieranme transferime conectarme_ya traspaseme traspasame redireccioneme redireccioname trasfiereme
    trasfierame paseme pasenme ser_transferido ser_transferida ser_comunicado ser_comunicada ser_derivado ser_derivada ser_conectado
    ser_redirigido ser_redirigida ser_pasado ser_pasada ser_enviado ser_enviada`,
  pass: `pasarle transferencia_a pongan pongamos pones ponen ponerse_al_habla reportar pasar pasa pasas pase pasen poner pon ponga cambiar_a
    cambiar_al cambiar_con llevar enviar mandar
    dirigir dirigirme_a ir volver acceder llegar ponerle turnar traspasar comunica_me me_das pases pasan pasais pasad pone poneis poned
    pongas pongais pasaran pasaras pasarian pondrian pondrias trasladar trasladen traslade accedo acceda pasele pasale pasenle pasaselo
    paseselo poned_a pon_a ponga_a pongan_a seguir sigo seguimos continuar continuo continuamos proseguir sigamos envia envian manda mandan
    mandaselo enviaselo muestrale muestrele muestraselo`,
  escalate: `derivacion_a_una_persona derivacion_agente derivacion_asesor derivacion_operador transferencia_asesor transferencia_agente transferencia_operador
    transferencia_humano escalar escalen escale escalamiento escalacion escala_mi escalado escalarlo escalada_a handoff transferencia_humana
    hablar_humano escalame escaleme escalenme escalalo escalelo escalenlo escala_esto escale_esto escala_el escala_la
    dejame_hablar_con_ellos dejeme_hablar_con_ellos quiero_hablar_con_ellos no_quiero_hablar_contigo no_quiero_hablar_con_usted
    no_quiero_hablar_con_vos no_quiero_hablar_con_ustedes no_quiero_hablar_mas_contigo no_quiero_seguir_hablando_contigo
    no_quiero_chatear_contigo hablar_con_personal hablar_con_el_personal abrir_chat_en_vivo iniciar_chat_en_vivo contactar_ventas
    contactar_con_ventas vuelvan_a_conectarme vuelve_a_conectarme vuelva_a_conectarme vuelvan_a_comunicarme vuelve_a_pasarme
    transferir_chat transferir_la_conversacion transferir_conversacion transferir_el_chat derivar_chat traspaso_humano derivacion_humana
    derivacion_a_humano derivacion_a_un_humano derivacion_a_agente derivacion_a_un_agente`,
  seek: "buscar encuentra busca encontrar encuentro",
  want: `boton_para tecla_para
    queri que_opcion_es_para que_opcion_para cual_opcion_es_para que_numero_es_para que_tecla_es_para intent* urgente_hablar preferible
    me_urge favor_de necesit* solicit* requier* ser_atendido hace_falta falta se_requiere quiero
    queria quisiera quisieramos queremos deseo desearia deseamos nesecito gustaria encantaria prefiero preferiria exijo demando pido busco
    buscando espero ruego urge kiero qiero quero kero ocupo preciso pedir exigir requerido necesario debo tengo_que hace_falta_que
    puedo_pedir hubiera_gustado trato_de quiera peticion reclamo_hablar estoy_pidiendo te_estoy_pidiendo les_estoy_pidiendo
    le_estoy_pidiendo estoy_solicitando estoy_exigiendo esperar esperare esperando seguir_esperando agradeceria agradezco queres requerida
    requeridos requeridas kisiera quiziera nececit* nesesit* nesecit* quiere exige pide desea elijo escojo`,
  give: `involucr* dar busc* traig* busqueme busquenme conseguir* consig* llama_a_un dame deme denme da den darme traeme trae busquen
    obtener
    tener muestrame llama_a llame_a llamen_a llama_al llame_al quiero_ver ver mandenme hay_que_ver asigname asigneme asignenme asignarme
    asignen brindame brindeme brindenme brindarme facilitame faciliteme facilitenme proporcioname proporcioneme proporcionenme conseguime
    encuentrame encuentreme dadme avisa_a avisale_a avise_a avisele_a avisen_a que_se_ponga facilitarme proporcionarme ofrezcanme ofrecerme
    pedirle_a pidele_a pidale_a me_pueden_asignar me_puede_asignar me_puedes_asignar me_podrian_asignar me_podria_asignar me_asignan
    me_asignas me_asigne me_asignen me_regala me_regalas regaleme regalame regalenme metan mete metanle meter agreguen_a agrega_a busca_me
    encuentra_me traer echame echeme obtengo obtenemos recibir busque`,
  help: `mirara revisara viera atendiera ayudara respondiera explicara resolviera
    n echar_una_mano echarme_una_mano apoyarme guiar guiarme guie intervencion asistencia atend* atiend* respond* ayud* resuelv*
    resolv*
    revis* solucion* explic* asesore* asesorar* contest* atencion_por atencion_de atencion_por_parte asistir asista apoyo apoyar apoye
    encargue encargarse hacerse_cargo tome tome_el_control tomar_el_control explique asesoria_de intervenir intervenga lea vea mire mirar
    entienda entender escuche ocupe hable_conmigo sepa sabe conozca lo_lleve lo_maneje lo_gestione me_lleve_el_caso colabor* eche_una_mano
    eche_un_vistazo echar_un_vistazo le_eche_un_ojo eche_un_ojo echarle_un_ojo echale_un_ojo echenle_un_ojo alluda ayda alludar alludeme
    allude apoyame apoyeme apoyenme apoyas apoyarias llevara_esto lleve_esto llevara_mi_caso lleve_mi_caso venga vengan confirm*
    hiciera_cargo haga_cargo hagan_cargo dar_una_mano darme_una_mano de_una_mano echarme_una_manita dar_una_manita entiende entiendes
    entienden comprende comprendes comprenden entrar_aqui entrar_al_chat unirse escribirme escribirnos orient* ayuda_personal acompan*
    me_escriba me_escriban verifi* retom* examin* analic* analiz* leida leido verificada seguir_con_esto continuar_con_esto asesoria
    decid*`,
  later: `en_nochebuena en_navidad en_nochevieja en_ano_nuevo en_semana_santa
    enviar_un_mensaje enviar_mensaje mandar_un_mensaje mandar_mensaje escribir_un_mensaje dejar_un_mensaje dejar_mensaje dejarle_un_mensaje dejo_un_mensaje
    despues_de_medianoche despues_de_la_medianoche
    los_lunes los_martes los_miercoles los_jueves los_viernes los_sabados los_domingos los_fines_de_semana el_fin_de_semana
    fines_de_semana en_festivos los_festivos en_feriados los_feriados dias_festivos por_la_noche por_las_noches de_noche fuera_de_horario
    fuera_del_horario en_sus_tiendas en_su_tienda en_tus_tiendas en_tu_tienda en_sus_sucursales en_su_sucursal en_tienda en_la_oficina
    en_sucursal en_la_sucursal en_la_tienda la_proxima_semana llamame llameme llamenme llamarme llamen llamada llamar llame llaman
    llamada_de devolucion_de_llamada devolver_la_llamada devuelvan_la_llamada cita citas reunion agendar agenda llamar_a_las
    llamar_a_la_una llamarme_a_las a_casa a_mi_casa a_domicilio`,
  modal: `xq_no_puedo pq_no_puedo porq_no_puedo porque_no_puedo
    podi estaria seria puedo puede pueden puedes podria podrian podrias podriamos podemos posible debe poder forma_de manera_de
    hay_forma_de
    hay_manera_de quieren va es_posible seria_posible pueda puedan podre no_hay_forma_de no_hay_manera_de no_hay_modo_de hay_modo_de modo_de
    por_que_no_puedo por_que_no_me_dejan por_que_no_me_dejas hay_chance_de chance_de hay_posibilidad_de posibilidad_de
    existe_la_posibilidad_de habria_forma_de habria_manera_de podes podeis le_molesta_si te_molesta_si les_molesta_si tiene_que
    tienen_que vas_a va_a van_a vais_a`,
  be: "esta estan es son habra tendran soy",
  there: `tiene_que_haber debe_haber
    hay existe existen tiene tienes tienen_a hay_alguna no_hay_ningun no_hay_ninguna tienen teneis tenes`,
  thisis: "es_esto eres es_usted esto_es es_un es_una estoy_con son_ustedes es_esta",
  let: "deja dejame dejeme dejen dejenme permitame permiteme permitir",
  past: `esperando_al esperando_a_la espero_al
    dice dicen
    iba iban ibamos
    con_quien_hable con_quienes_hable
    despues_de_hablar luego_de_hablar tras_hablar tuve tuvo tuvimos prometieron dijeron aseguraron comentaron informaron indicaron
    avisaron confirmaron aseguro indico aviso confirmo comento estaba_hablando estaba_chateando estuve_hablando hablaba hablado hablaron
    hablaste dijo me_dijo fue fueron era ayer
    hable_ayer ya_hable he_hablado habia ha han he contacte_ayer ya_contacte prometio colgo cobro atendio_mal uso robo entro recibio
    me_atendio llamo respondio entrego abri contestaron entregaron vendio nunca_llego hablamos cortaron corto informo con_el_que_hable
    con_la_que_hable con_los_que_hable no_contesta no_contestan no_responde no_responden no_me_contesta no_me_contestan no_me_responde
    no_me_responden no_atiende no_atienden la_semana_pasada el_lunes_pasado el_mes_pasado anoche anteayer antier el_otro_dia hace_una_semana
    hace_unos_dias hace_dos_dias resolvio soluciono atendio ayudo contesto explico arreglo entendio transfirio transfirieron derivaron
    pasaron conectaron llego`,
  act: `reprogramar aplazar posponer
    trabaja trabajas trabajan trabajamos
    califico evaluo gracias_a gracias_por ser anadir agregar agrego quitar eliminar cambiar invitar registrar calificar_al felicitar
    despedir
    contratar crear creo convertirme trabajar evaluar recomendar nombrar autorizar configurar cambiar_mi modificar asegurar valorar borrar
    transferir_dinero enviar_dinero gusta gustan agradecer gracias_al gracias_a_la no_se_permiten prohibidos prohibido reportar_a buscamos
    descargar descargo`,
  answer: "respuesta respuestas",
};
