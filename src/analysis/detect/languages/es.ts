import type { Language } from "../language.ts";

export const es: Language = {
  tag: "es",
  roots:
    "human|ser|persona|alguien|agente|asesor|operador|represent|ejecut|encarg|supervis|emplead|especial|tecnic|gestor|consult|asistent|tele|atend|servicio|atencion|soporte|call|centro|equipo|depart|ventas|recep|escal|transf|deriv|bot|robot|chat|ayuda|nosotros|ustedes|vosotros|me |maquin|comput|orden|conect|comunic|pas|contest|ia ",
  topic: ["sobre", "acerca"],
  typos: ["agente", "asesor", "humano", "persona", "hablar", "representante", "operador"],
  person: [
    "humanos?|humanas?|ser humano",
    "personas?( real| humana| de verdad| fisica| viva)?",
    "alguien( real| humano| de verdad)?",
    "(agentes?|asesora?|asesores|asesoras|operadora?|operadores|representantes?|ejecutivos?|ejecutivas?|encargados?|encargadas?|supervisora?|empleados?|empleadas?|especialistas?|tecnicos?|gestora?|gestores|consultora?|asistentes? humanos?|teleoperadora?|atendentes?)( humano| humana| real| en vivo| comercial)?",
    "(servicio|atencion) (al|a) cliente|atencion al (usuario|publico)|servicio de atencion( al cliente)?|soporte (al cliente|humano)|call center|centro de atencion",
  ],
  desk: ["soporte|servicio tecnico|equipo|departamento|ventas|recepcion|atencion|servicio"],
  bot: ["robots?|bots?|chat ?bots?|maquinas?|computadoras?|ordenador(es)?|ia|contestadora?|asistente virtual"],
  contact: [
    "(hablar|ablar|platicar|conversar|charlar|chatear|comunicar|comunicarme|contactar|contactarme|dialogar|hable|hablo|habla)( directamente| ahora)?( con| a)?",
    "(comunicame|comuniqueme|pasame|paseme|pasarme|transferir|transfiereme|transfierame|transferirme|transfiera|transferencia|conectar|conectame|conecteme|conectarme|derivar|derivame|derivacion|enlazar|ponme|pongame|pasar|escalar|llamar a|remitir|redirigir)( en contacto)?( con| a)?",
    "(contacto|contactar) con",
    "(que me atienda|atendido por|me atienda|atiendame|ser atendido por|ayuda de)",
  ],
  want: [
    "(yo )?(quiero|quisiera|necesito|deseo|me gustaria|prefiero|requiero|exijo|solicito|busco|ocupo|pido)( a| tener)?",
    "(dame|deme|pasame|consigame)( con)?",
    "(hay|puedo tener|esta)",
    "no (quiero|con) (un |el )?(bot|robot|maquina)",
  ],
  refusals: [
    "(no|nunca|harto de|cansado de|harta de)( \\w+){0,3} (hablar|platicar|conversar|chatear|tratar|hable|hablando)( con)? (un|una|el|la|este|esta|ese|su)? ?BOT",
    "no (un |una |con |este |el |mas )*BOT( por favor)?$|(basta|harto|harta|cansado) de(l| este| esta)? BOT",
  ],
  phrases: [
    "(puede|podria|puedo|necesito que|quiero que|pueden|que)( por favor)? (alguien|(un|una|algun|alguna) PERSON)( \\w+){0,3} (ayudar|ayudarme|atender|atenderme|asistir|responder|ayude|atienda|responda|revise|llame|tome)",
    "(transfiereme|transfierame|comunicame|comuniqueme|conectame|conecteme|paseme|pasame)( por favor| ya| ahora)*$",
  ],
  direct: [
    "(un |una |el |la |los )*(humano|agente|asesor|asesora|operador|operadora|representante|persona|ejecutivo|ejecutiva)( humano| humana| real| de verdad| en vivo)?",
    "(servicio|atencion) (al|a) cliente",
    "soporte humano|ayuda humana|atencion humana|chat en vivo|agente en vivo",
    "alguien( real| humano)?",
    "hablar con (nosotros|ustedes|vosotros)",
  ],
  name: [
    "humano|escalar|escalamiento|escalacion|transferencia (agente|humano)|agente humano|hablar (agente|asesor|humano|persona)|transferir (agente|humano)|derivar (agente|humano)",
  ],
  filler: [
    "por favor|porfavor|porfa|pf|gracias|ahora|ya|inmediatamente|urgente|hola|buenas|buenos dias|si|no|directamente|solo|mejor|ayuda|aqui|mismo|rapido|pronto",
  ],
  other: [
    "(eres|es usted|sos|es)( realmente| de verdad)?( un| una)? ?(persona( real)?|humano|humana|robot|bot|maquina|real|de verdad)( o| real)?",
    "(estoy|estare) (hablando|chateando|platicando|conversando)( \\w+){0,4}",
    "(hablo|platico|converso) con (un|una) (persona|humano|robot|bot|maquina)",
    "(humano|persona|robot|bot) o (un |una )?(robot|bot|maquina|humano|persona)",
    "(no|nunca|jamas|sin)( \\w+){0,4} (transfieras?|transferir|transferirme|pasar|comunicar|hablar|conectar|contactar|escalar)( \\w+){0,4}",
    "(agentes?|asesores?|asesora) (inmobiliarios?|inmobiliarias?|de viajes?|de seguros?|financieros?|fiscal|aduanal|de ventas autorizado)",
    "ser( un| una)? (agente|asesora?|representante|operadora?|ejecutiv[oa])|(trabajar|trabajo|empleo|vacantes?|postular\\w*|convertirme)( \\w+){0,3} (agentes?|asesor(es)?|representantes?|operador(es)?|ejecutivos?)",
    "(horarios?|hora|numero|telefono|direccion|correo|e ?mail|calificar|opinion|cuando)( \\w+){0,4} (atencion|agentes?|asesores?|soporte|servicio|cliente)( \\w+){0,2}",
    "(atencion al cliente|servicio al cliente|soporte|agentes?|asesores?)( \\w+){0,2} (horarios?|abre|abierto|numero|telefono)",
    "(llamenme|llamame|me llamen|me llame|devolver la llamada|devuelvan la llamada|que me llamen|llamada de vuelta)( \\w+){0,3}",
    "(cita|citas|reunion|consulta|llamada) con|(agendar|reservar|programar|cancelar|cambiar|concertar|hacer)( \\w+){0,3} (cita|reunion|consulta|llamada)( con)?",
    "(por persona|(dos|tres|cuatro|\\d+) personas|cuantas personas)",
    "(portal|acceso|contrasena|clave|iniciar sesion)( \\w+){0,3} (agentes?|asesores?|empleados?)",
    "recursos humanos|derechos humanos|cuerpo humano",
    "(enviar|transferir|mandar|depositar|pagar)( \\w+){0,4} (dinero|fondos|pesos|euros|dolares|saldo)( \\w+){0,4}",
    "(el|la|un|una) (agente|asesor|asesora|ejecutivo|empleado|tecnico) (fue|era|me dijo|estuvo|no|dijo|que)( \\w+){0,3}",
    "ya (hable|habia hablado|platique)( \\w+){0,3}",
  ],
  promise: [
    "(te|le|lo|la|os|les) (transfiero|transferire|transferiremos|paso|pasare|comunico|comunicare|comunicaremos|conecto|conectare|conectaremos|pongo|pondre|derivo|derivare|voy a (transferir|pasar|comunicar|conectar|poner)|estoy (transfiriendo|conectando|comunicando))( \\w+){0,5} PERSON",
    "(transfiriendo|conectando|comunicando|derivando)( \\w+){0,5} PERSON",
    "(un|una|uno de|el proximo)( \\w+){0,3} PERSON (te|le|lo|la|os|les|continuara|tomara|se unira)( \\w+){0,5}",
    "sera (transferido|transferida|conectado|comunicado)( \\w+){0,4} PERSON",
  ],
  noPromise: [
    "no|sin|imposible|lamentablemente|lo siento|desea|deseas|quiere|quieres|te gustaria|puedo|si (quieres|desea)|ningun|llamara|correo|e ?mail|contactara|escribira|manana|mas tarde|horas|dias|cerrado",
  ],
  cancel: [
    "cancelar|cancela|atras|volver( al)?( menu)?( principal| inicio)?|regresar( al)?( menu)?|menu( principal)?|inicio|salir|reiniciar|empezar de nuevo|terminar|detener|olvidalo|mas tarde|ahora no|dejalo|fin",
  ],
  no: ["no( gracias)?|nop|nel|no quiero"],
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
