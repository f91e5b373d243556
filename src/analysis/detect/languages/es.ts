import type { Language } from "../language.ts";

export const es: Language = {
  tag: "es",
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
