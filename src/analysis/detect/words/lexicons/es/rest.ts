import type { Lexicon } from "../../lexicon.ts";

/** The words around them, and what means something else. */
export const rest: Lexicon = {
  not: "no nunca sin ni jamas tampoco no_creo_que ya_no negar rechazar no_hace_falta no_tiene_que no_tienes_que no_tienen_que",
  no: "ningun ninguna nadie",
  enough: `me_salto termine acabe saquenme sacame saqueme quitame quiteme odio harto harta basta deja_de dejen_de cansado cansada en_vez_de
    en_lugar_de en_vez nada_de detesto no_mas fuera hartos stop para_ya paren aburrido saltar omitir me_niego niego rehuso no_pienso
    me_rehuso paso_de cualquier_cosa_menos todo_menos cualquiera_menos por_que_sigo_hablando por_que_estoy_hablando por_que_tengo_que_hablar
    aparte_de aparte_del que_no_sea demasiado_complicado_para muy_complicado_para demasiado_complejo_para muy_complejo_para saltarme
    saltarnos saltear`,
  or: "o",
  i: "yo que_yo nosotros voy_a vamos_a",
  me: "me conmigo nos",
  you: "usted ustedes te vosotros os le vos",
  others: "ella ellos ellas ellos_quieren ellas_quieren el_quiere el_necesita el_desea el_pide el_solicita",
  self: "manana yo_mismo yo_misma nosotros_mismos nosotras_mismas por_mi_cuenta",
  served: "el_cliente clientes usuario al_usuario al_cliente usuarios visitante visitantes al_visitante",
  your: "tu su sus tus vuestro vuestra vuestros tuyo suyo tuya suya",
  my: "mi mis nuestro nuestra nuestros",
  article: `un una unos unas el la los las lo algun alguna algunos del de uno otro otra cualquier esa ese este mismo misma 1 alguno_de_sus
    uno_de_sus alguno_de_tus uno_de_tus uno_de_vuestros alguno_de_vuestros alguna_de_sus una_de_sus`,
  therefore: `me_rindo
    ninguna_de_esas ninguna_de_esas_opciones ninguna_de_estas_opciones ninguna_de_las_opciones ninguna_de_las_anteriores
    nada_de_eso nada_de_esto
    pero asi_que entonces por_eso por_lo_tanto`,
  filler: `cuantas_veces_tengo_que_decir cuantas_veces_tengo_que_pedir cuantas_veces_tengo_que_repetir cuantas_veces_tengo_que_escribir
    cuantas_veces_debo_decir cuantas_veces_debo_pedir cuantas_veces_debo_repetir cuantas_veces_debo_escribir
    cuantas_veces_hay_que_decir cuantas_veces_hay_que_pedir cuantas_veces_hay_que_repetir cuantas_veces_hay_que_escribir po
    cachai
    por_ultima_vez una_ultima_vez porfas grax grx si_fuera_posible si_fuese_posible si_es_posible si_se_puede digo
    otra_vez de_nuevo nuevamente eh ya_dije ya_te_dije te_dije les_dije ya_les_dije dije pedi una_hora hace_horas mejor plis
    porfis por_fis si sip por_favor porfavor porfa xfa xfavor x_favor favor pls plz please ya ahora
    ahora_mismo urgente urgentemente urgencia gracias muchas_gracias inmediatamente directamente rapido rapidamente cuanto_antes solo
    solamente simplemente aqui ahi alli ok vale pues realmente de_inmediato lo_antes_posible inmediato hoy por_chat en_el_chat
    por_este_chat por_telefono en_persona y tambien mas en_seguida enseguida al_menos por_fin de_una_vez quizas tal_vez ahorita oye
    oiga disculpe disculpa perdon porfi cordial_saludo saludos bien muy algo_de si_o_no a_la_brevedad absolutamente presencialmente
    unicamente momento senores urgentisimo te_pedi te_he_pedido ya_pedi ya_te_pedi les_pedi le_pedi les_he_pedido por_dios
    por_el_amor_de_dios de_una_buena_vez de_una carajo joder cono mierda hostia che wey guey vale_ya tio maldita_sea puta tarde_o_temprano
    plox porfis_plis x_fa porfabor porfavorcito urgentito tres_veces dos_veces mil_veces varias_veces muchas_veces cinco_veces 3_veces
    2_veces en_serio al_telefono en_verdad de_veras sinceramente honestamente en_linea online cuantas_veces_tengo_que cuantas_veces_debo
    cuantas_veces_hay_que y_ya y_listo creo_que pienso_que pienso como_estas como_esta que_tal maldita maldito malditos jodido jodida opcion
    un_poco_de un_poco amablemente`,
  greeting: "hola_bot holis q_tal buenass buenas_tardes buenas_noches buenos_dias buen_dia hola buenas ola alo",
  to: "a al con hacia ante kon cn kn",
  at: "por en desde dentro entre pa para",
  about: "es_sobre es_por es_acerca sobre acerca_de acerca respecto con_respecto por_mi porque tema debido para_un_tema para_mi para_mis",
  who: `quien_puedo a_quien con_quien quien_puede con_quienes a_quienes no_hay_nadie_que no_hay_nadie_con_quien quien_de_su quien_de_tu
    quien_de_ustedes quien_de_vuestro`,
  how: `como donde que_tengo_que_hacer que_debo_hacer que_hago cual_es_la_forma cual_es_la_forma_mas_rapida cual_es_la_manera
    que_necesito_para que_hay_que_hacer donde_estan donde_esta como_llego_a como_llego_al`,
  what: "xq pq porq xk porke que_es que_hace que_hacen cual cuales cuando por_que",
  that: "que quien_pueda que_pueda que_sepa con_el_que con_la_que con_quien_pueda que_me que_entienda q para_que",
  if: "si_yo cuando_yo hasta hasta_que antes_de despues_de",
  measure: `si_pudieras_tener si_pudieras_hablar si_tuvieras_que si_pudieras_elegir
    a_que_horas en_teoria teoricamente
    los_clientes_pueden los_pacientes_pueden los_usuarios_pueden pueden_los_clientes pueden_los_usuarios pueden_los_pacientes
    sus_clientes_pueden a_que_hora cuanto cuanta cuantos cuantas que_pasa_si cuanto_cuesta cuanto_tarda que_edad hay_que quien_me_contesta
    quien_me_responde`,
  matter: "caso problema problemas preguntas asunto situacion esto eso reclamo esta_llamada la_llamada mi_llamada cola",
  thing: `pesima_atencion mala_atencion malisima_atencion buena_atencion excelente_atencion premio premios consejos cobran cobras trucos id ids detras costo coste gratis tiene_costo horario horarios hora horas abre abren
    abierto cierra
    numero telefono correo email
    direccion
    salario sueldo empleo trabajo vacante vacantes puesto portal acceso contrasena inicio_de_sesion nombre opinar opinion calificar encuesta
    precio precios tarifa diferencia funcion ticket estado perfil habilidades requisitos carrera cuesta gana ganan significa oficio
    funciones curso desaparecida desaparecido extraviada en_mi_zona en_mi_ciudad carta idioma idiomas graba graban grabada grabadas
    confidencial transcripcion historial`,
  ours: `mi_equipo mis_companeros mis_empleados mi_empresa nuestra_empresa mi_compania nuestra_compania mi_oficina nuestra_oficina
    mi_familia nuestra_familia mi_organizacion nuestra_organizacion`,
  other: `llamar_a_un_medico llamar_al_medico llamar_a_un_doctor llamar_al_doctor llamar_a_un_abogado llamar_a_un_electricista
    llamar_a_un_fontanero llamar_a_un_plomero
    consulta_medica consulta_con_un_medico consulta_con_el_medico consulta_con_medico consulta_con_un_abogado consulta_con_un_doctor
    consulta_con_la_doctora consulta_con_el_doctor consultar_a_un_medico consultar_con_un_medico consultar_un_medico consultar_a_un_abogado
    consultar_con_un_abogado
    reportar_empleado expediente_personal escalar_montanas escalar_montana escalada_en escalada_deportiva muro_de_escalada
    nuevo_empleado nuevos_empleados nueva_empleada
    nuevo_colaborador error_humano errores_humanos capital_humano factor_humano factores_humanos talento_humano desarrollo_humano
    ciencias_humanas especie_humana raza_humana vida_humana naturaleza_humana consumo_humano papiloma_humano trafico_humano genero_humano
    cabello_humano pelo_humano hecho_a_maquina hecha_a_maquina hechos_a_maquina hechas_a_maquina derechos_humanos recursos_humanos
    cuerpo_humano sin_contacto seccion_de_contacto lentes_de_contacto persona_de_contacto por_persona
    contacto_de_emergencia hablemos_de hablame_de habla_mas hablar_en_ingles hablas cambiar_de_operador otro_operador otra_operadora
    importar_contactos representante_legal contactos nadie_contesta no_habia_nadie no_soy_un_robot no_soy_robot no_soy_un_bot soy_humano
    soy_humana soy_una_persona soy_un_humano no_soy_una_maquina pago_automatico debito_automatico maquina_de_cafe maquina_de_coser
    mi_ordenador mi_computadora robot_aspirador robot_aspiradora robot_de_cocina mi_jefe mi_jefa
    pasar_consulta chat_grupal chat_de_grupo transferencia_bancaria traslado_al_aeropuerto para_una_persona ver_a_un_especialista
    ver_al_especialista ver_un_especialista enviar_un_tecnico envien_un_tecnico manden_un_tecnico buscar_agente quiero_ver_a_un_especialista
    quiero_ver_un_especialista soy_una_persona_real mi_supervisor mi_supervisora tienes_jefe tienes_un_jefe 1_persona mi_colega mi_companero
    mi_companera una_persona_mas persona_equivocada`,
  plain: `bata brusco buque cambiarme cambiarle cartera casada casado caliente canada clienta clientas comenzar concreta concreto conducta
    consulto cuenta cuentas cuide cuidar datos detecto encarnado enviarle enviarlo envien falda fiera fuerza hallar legar llagar manada
    manden manta manzana morar operado oido paises parten pasear paseo paseos pausa pausar pecho peines perdido perdona perro perros pesar
    pesado podar precioso querida querido quieto quitarme recibo recibos salar servicios siria soporta soporto supervise suelo temer
    tiende trama trazar vega vena vida vuelta quiebra tender titular trenes
    conductor conductora conductores consultorio dirijo_un dirijo_una actual para_esta supervisa supervisar supervisan personal pedido pedidos conexion comunicado comunicados
    comunidad transferencia
    transferencias
    derivado personales personalizar personalizado personalizada personaje agencia agencias humanidad operacion operaciones representacion
    trasferencia trasferencias contrato contratos enlace derivacion derivaciones conecto reconecto desconecto tipo tipos con_el_dueno_de
    con_el_dueno_del con_la_duena_de con_la_duena_del con_los_duenos_de con_los_duenos_del dirijo_el dirijo_la`,
  do: "hacer haga hagan",
};
