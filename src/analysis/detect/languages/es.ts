import type { Language } from "../language.ts";

const NOW = "( (ahora|ya|mismo|enseguida|inmediatamente|directamente|de inmediato))*";
const LINK =
  "(transfiero|transferire|transferiremos|paso|pasare|comunico|comunicare|comunicaremos|conecto|conectare|conectaremos|pongo|pondre|derivo|derivare|voy a (transferir|pasar|comunicar|conectar|poner|derivar)|estoy (transfiriendo|pasando|conectando|comunicando|derivando))";

export const es: Language = {
  tag: "es",
  commands:
    /(?<= )(?:pasa|pase|pasen|pon|ponga|pongan|comunica|comunique|comuniquen|conecta|conecte|transfiere|transfiera|deriva|derive|contacta|contacte|enlaza|enlace|manda|mande|deja|deje|da|de|den)(?:me|nos)(?= )/,
  typos:
    "conectar humano humana persona agente asesor asesora operador operadora hablar representante ejecutivo ejecutiva supervisor alguien comunicar comunicarme contactar atencion servicio cliente soporte transferir encargado responsable gerente tecnico especialista empleado consultor",
  lone: "persona personas colega colegas empleado empleada empleados director directora directores",
  promise: [
    `(te|le|lo|la|os|les|los|las) ${LINK}${NOW}( (con(?! gusto)|al?|hacia|en contacto con|en comunicacion con))( \\w+){0,4} PERSON`,
    `(te|le|lo|la|os|les|los|las) ${LINK}${NOW}( (un|una|nuestro|nuestra|otro|otra))* PERSON`,
    `(voy a|vamos a|permiteme|permitame|dejame|dejeme) (transferir|pasar|comunicar|conectar|derivar|poner)(te|le|lo|la|os|les)${NOW}( (con|al?|hacia|en contacto con))( \\w+){0,4} PERSON`,
    `(transfiriendo|conectando|comunicando|derivando)(te|le|lo|la|os|les)?${NOW}( (con|al?|hacia|tu chat|su chat|la conversacion|esta conversacion))*( \\w+){0,3} PERSON`,
    "(un|una|uno de|el proximo)( \\w+){0,3} PERSON ((te|le|lo|la|os|les) (atiende|atendera|ayuda|ayudara|asiste|asistira|responde|respondera|contestara|acompanara)|continuara|tomara|se unira|va a (ayudarte|ayudarle|atenderte|atenderle|responderte|responderle|continuar|tomar|unirse))( \\w+){0,5}",
    "(enseguida|ahora|en un momento|en unos instantes|ya)( mismo)? (te|le|lo|la|os|les) (atiende|atendera|ayuda|ayudara|responde)( \\w+){0,2} PERSON",
    "(te|le|lo|la|os|les) atendera (un|una)( de (nuestros|nuestras))? PERSON(?= ,|$)",
    "(seras?|estas? siendo|has sido|ha sido) (transferid|conectad|comunicad|derivad|atendid)[oa]( \\w+){0,4} PERSON",
  ],
  noPromise: [
    "no(?! cuelgu\\w+| te preocupes| se preocupe| hay problema)|sin(?! problema)|imposible|lamentablemente|lo siento|desea|deseas|quiere|quieres|te gustaria|puedo|si (quieres|desea)|ningun|llamara|correo|e ?mail|contactara|pondra en contacto|escribira|manana|el (lunes|martes|miercoles|jueves|viernes|sabado|domingo)|mas tarde|horas|dias|cerrado",
  ],
  gateRoots:
    "cerrad fuera festivo feriado fin no$ abiert horario en$ dentro hora dia habil hay$ ejecutiv representant human persona ningun sin$ no$ agente asesor operador disponib ocupad cola nadie error fall excepcion tiempo exito",
  gates: [
    {
      words: [
        "cerrad[oa]s?|fuera( de)? (horario|hora|servicio|oficina)( \\w+){0,3}|festivos?|feriados?|fin de semana|no abierto|no labora(l|ble)",
      ],
      gate: "closed",
      when: true,
    },
    {
      words: [
        "(?<!(cuenta|pedido|ticket|caso|reclamo|factura|solicitud|incidencia|orden|tarjeta)(e?s)? )abiert[oa]s?|horario( de (atencion|servicio|apertura))?|en horario|dentro del? horario|(hora|dia)s? (habil(es)?|labora(l|ble)(es)?)",
      ],
      gate: "closed",
      when: false,
    },
    {
      words: ["(ningun|sin|no hay) (agentes?|asesor|asesores|operador|operadores)( \\w+){0,2}|no disponibles?|ocupados?|cola llena|nadie"],
      gate: "noAgent",
      when: true,
    },
    {
      words: [
        "(agentes?|asesor(es)?|operador(es)?|ejecutiv[oa]s?|representantes?|humanos?|personas?)( \\w+)? (disponibles?|libres?|conectad[oa]s?|en linea|online)|hay (agentes?|asesor(es)?|operador(es)?|alguien)|disponibilidad|ALONEdisponibles?(?!.)",
      ],
      gate: "noAgent",
      when: false,
    },
    { words: ["error(es)?|fallo|fallido|fallida|excepcion|tiempo agotado"], gate: "failure", when: true },
    { words: ["exito|exitos[oa]"], gate: "failure", when: false },
  ],
};
