import type { Lexicon } from "../../lexicon.ts";

/** Who is asked for, and what they may be. */
export const people: Lexicon = {
  human: `comercial_de_carne_y_hueso
    ser_vivo seres_vivos
    humano humana humanos humanas ser_humano seres_humanos de_carne_y_hueso umano persona_humana persona_real alguien_real
    alguien_humano gente_de_verdad gente_real personas_reales personas_de_verdad gente_de_carne_y_hueso persona_de_carne_y_hueso
    persona_de_verdad persona_viva ser_viviente`,
  role: `trabajador_social trabajadora_social
    ejecutivo_de_cuenta asesor_de_cuenta gerente_de_cuenta ejecutivos encargados
    operario operaria operarios coordinador coordinadora delegado agente
    agentes asesor asesora asesores asesoras acesor operador operadora operadores operadoras representante representantes ejecutivo
    ejecutiva ejecutiva_de_cuenta encargado encargada responsable responsables supervisor supervisora supervisores superior superiores jefe
    jefa jefes gerente gerentes manager director directora empleado empleada companero companera companeros colega colegas experto experta
    expertos especialista especialistas tecnico una_tecnica con_la_tecnica tecnicos gestor gestora gestores teleoperador teleoperadora
    consultor consultora
    comercial telefonista recepcionista miembro_del_equipo miembro_de_su_equipo miembro_de_tu_equipo miembro_del_personal
    miembro_de_vuestro_equipo alguien_a_cargo persona_a_cargo persona_encargada persona_responsable persona_indicada funcionario trabajador
    colaborador profesional liveagent personal_de_atencion dependiente reprecentante representate ajente personal_de_soporte
    integrante_del_equipo integrante_de_su_equipo integrante_de_tu_equipo personal_humano personal_capacitado jefe_de_tienda
    encargado_de_tienda jefe_de_area jefe_de_departamento jefe_de_equipo jefa_de_equipo ejecutivo_de_cuentas ejecutiva_de_cuentas asesorcito
    asesor_humano colaboradores colaboradora jerente a_quien_este_a_cargo a_quien_este_encargado interlocutor interlocutora personal_que
    oficial_de_credito oficial_de_cuenta oficial_de_cuentas oficial_de_creditos`,
  person: "persona",
  someone: `alguien_con_mas_rango alguien_de_mas_arriba alguien_superior alguien_de_mayor_rango
    alguno_de_sus_empleados uno_de_sus_empleados alguno_de_sus_companeros uno_de_sus_companeros
    cualquier_persona cualquiera_de_ustedes alguna_persona alguien algien alguno alguno_de_ustedes uno_de_ustedes quien
    alguien_de_ahi quien_este_a_cargo quien_sea quien_corresponda alguien_competente alguien_capacitado alguien_de_verdad
    alguien_con_criterio alguien_con_experiencia alguien_con_mas_conocimiento alguien_con_mas_experiencia alguien_con_autoridad
    alguien_del_equipo alguien_de_soporte alguien_de_su_equipo alguien_de_tu_equipo alguien_de_vuestro_equipo alguien_de_su_personal
    alguien_de_la_empresa alguien_de_la_tienda alguien_del_banco algien_mas persona_de_soporte persona_de_atencion persona_de_servicio
    algn`,
  folk: `esposo esposa marido hijo hija mama madre hermano hermana novio novia vecino vecina cunado cunada sr sra srta personas gente senor senora senorita hombre mujer
    auxiliar
    administrativo administrativa analista promotor
    promotora moderador moderadora consejero consejera facilitador administrador
    administradora muchacho muchacha personal_con_el_que personal_con_quien otra_persona alguien_mas persona_fisica empleados licenciado
    licenciada asistente con_el_dueno con_la_duena con_los_duenos asociado
    asociada`,
  expert: `agente_de_viajes agentes_de_viajes asesor_de_viajes asesora_de_viajes agente_de_seguros agentes_de_seguros corredor_de_seguros
    secretario_del_juzgado secretario_judicial registrador registradora sobrecargo azafata auxiliar_de_vuelo auxiliar_de_enfermeria
    logopeda fonoaudiologo fonoaudiologa juez jueza magistrado procurador procuradora mediador mediadora defensor_del_pueblo
    inspector_fiscal investigador investigadora comisario revisor revisora instalador instaladora auditor auditora tesorero
    tesorera cajero_humano jardinero jardinera florista peluquero peluquera estilista disenador disenadora desarrollador desarrolladora
    programador programadora docente rectora decano decana conserje tramitador tramitadora orientador
    orientadora cuidador cuidadora quiropractico podologo higienista paramedico liquidador liquidadora ajustadores delegado_de_proteccion
    escribano escribana
    medico con_la_medica con_una_medica doctor doctora doctores abogado abogada abogados notario notaria matrona comadrona partera
    dentista odontologo odontologa psicologo psicologa terapeuta psiquiatra perito perita corredor corredora contador contadora contable
    veterinario veterinaria nutricionista fisioterapeuta pediatra enfermeras enfermeros mecanico electricista fontanero plomero arquitecto
    arquitecta reclutador reclutadora enfermera enfermero farmaceutico farmaceutica banquero banquera ingeniero ingeniera tutor tutora
    *ologo *ologa *ologos inspector inspectora profesor profesora entrenador entrenadora maestro maestra optometrista ajustador ajustadora
    dietista`,
  desk: `interaccion_humana comunicacion_humana informacion_humana
    soporte_nivel_2 soporte_de_nivel_2 soporte_de_segundo_nivel relaciones_con_clientes
    relacion_con_clientes soporte_en_vivo
    ayuda_en_vivo con_nosotros servicio_al_cliente servicio_a_cliente
    servicio_de_atencion servicio_cliente servicio_al_consumidor atencion_al_cliente atencion_a_clientes atencion_a_cliente
    atencion_cliente atencion_al_consumidor atencion_al_usuario atencion_de_clientes atencion_humana atencion_personalizada
    atencion_personal soporte_humano ayuda_humana asistencia_humana asistencia_al_cliente contacto_humano chat_en_vivo chat_en_directo
    chat_humano live_chat livechat servicio_humano mesa_de_ayuda centro_de_atencion centro_de_llamadas call_center centralita recepcion
    soporte_al_cliente customer_service helpdesk call_centre apoyo_humano agente_en_vivo asistencia_personal servicio_de_soporte
    linea_de_atencion linea_de_ayuda con_quien_este_a_cargo con_quien_sea con_quien_corresponda con_quien_vea con_quien_este_encargado
    con_quien_maneje con_quien_lleve con_quien_mande trato_humano calor_humano trato_con_personas trato_personal trato_personalizado
    intervencion_humana asistencia_cliente asistencia_a_clientes soporte_cliente soporte_a_clientes con_vendedor con_vendedores
    con_un_vendedor con_una_vendedora con_tu_vendedor con_su_vendedor con_tus_vendedores con_sus_vendedores`,
  area: `nivel_2 nivel_3
    admision
    cuentas_por_pagar cuentas_por_cobrar tecnica facturacion ventas cobranza cobranzas reclamaciones reclamos devoluciones contabilidad
    fraudes fraude cancelaciones pagos
    creditos
    credito hipotecas envios garantias garantia quejas siniestros tarjetas seguros retenciones bajas cobros logistica administracion
    finanzas reembolsos reservas cliente postventa posventa atencion tesoreria contaduria juridico informatica averias mantenimiento
    fidelizacion calidad secretaria radiologia recaudacion prevencion_de_fraude prevencion_de_fraudes gerencia incidencias
    relaciones_publicas cuentas_corporativas matriculas admisiones inscripciones portabilidad reparaciones instalaciones despacho despachos
    bodega almacen sistemas compras marketing nominas farmacia`,
  team: `soporte servicio equipo equipos departamento departamentos area areas depto oficina seccion staff miembro sector sectores
    soporte_tecnico servicio_tecnico asistencia_tecnica tu_personal su_personal vuestro_personal`,
  bot: `robot robots bot bots chatbot chatbots maquina maquinas computadora computadoras ordenador ia contestadora contestador
    asistente_virtual agente_virtual respuestas_automaticas respuesta_automatica mensajes_automaticos respuestas_automatizadas grabacion
    programa software algoritmo automata sistema_automatico computador computadores inteligencia_artificial sistema_automatizado
    sistemas_automatizados sistemas_automaticos mensaje_automatico mensaje_automatizado robotito maquinita cosa_automatica
    operador_automatico operadora_automatica contestadora_automatica contestador_automatico chat_automatico chat_automatizado
    respuestas_roboticas respuestas_predeterminadas respuestas_genericas respuestas_programadas chat_gpt chatgpt automatismo robo_virtual
    voz_automatica robotica asistente_automatico asistente_digital asistente_robotico mensajes_grabados`,
  real: "real reales verdadero verdadera vivo viva autentico autentica de_verdad en_vivo en_directo de_carne normal",
  quality: `genial ideal perfecto competente calificado capacitado capacitada diferente especializado especializada nuevo nueva cualificado
    libre buen bueno buena
    apropiado comercial_de adecuado siguiente proximo directo cualquiera de_turno de_guardia`,
  free: "disponible disponibles",
  tongue: `chino arabe ruso quechua guarani euskera gallego valenciano rumano ucraniano ingles espanol frances aleman portugues castellano
    italiano catalan`,
  trade: `inmobiliario inmobiliaria inmobiliarios de_seguros de_viajes de_viaje de_aduanas aduanal financiero financieros fiscal legal
    movil de_bolsa de_bienes_raices bienes_raices de_credito_hipotecario de_imagen secreto telefonico telefonica turistico de_transito
    policial`,
};
