import { lines, type Sample } from "./sample.ts";

export const es: Sample = {
  tuning: {
    asking: lines(`
      Quiero hablar con una persona
      agente
      hablar con un asesor
      Comuníqueme con un representante
      necesito un humano
      ¿Puedo hablar con alguien?
      pásame con un operador
      Quisiera conversar con un ejecutivo
      atención al cliente
      Quiero que me atienda una persona real
      No quiero hablar con un robot
      transfiéreme a un agente humano
      persona real por favor
      Me gustaría hablar con su supervisor
      Hablar con un agente sobre mi cita
      Contactar con soporte
      conéctame con un asesor
      ¿Hay alguien ahí con quien pueda hablar?
      chatear con un agente
      ablar con un ajente
      quiero hablar con un humnao
      Necesito ayuda de un agente
      ¿Me puede comunicar con un agente?
      quiero un asesor humano
      humano por favor
      Hablar con atención al cliente
      Deseo contactar a un representante
      Que me atienda un humano
      Pásenme con el encargado
      ¿es posible hablar con una persona de verdad?
      Ponme en contacto con el soporte técnico
      operadora
      Este bot no sirve, quiero una persona
      Derivar a un agente
      Agente en vivo
      necesito que alguien me ayude, no un bot
      Escalar a un humano
      Cómo puedo contactar con una persona
      Quiero chatear con alguien real
      llamar a un asesor
      Hablar con el departamento de ventas
      quiero hablar kon un agente
      solicito hablar con un empleado
      persnoa real
      hola quiero hablar con alguien xfa
      UN HUMANO POR FAVOR!!!
      Necesito hablar con una persona real
      ¿Me podría comunicar con atención al cliente?
      comunicame con un asesor
      ¿Podría hablar con alguien de su equipo?
      ya me cansé de este bot, quiero un agente
      No me entiendes. Un asesor!
      hay alguien ahí?
      ¿Hay alguna persona con la que pueda chatear?
      Me gustaría que me atienda una asesora
      hablar con un agente
      asesor pls
      Deseo conversar con un especialista
      necesito hablar con un humano
      cómo hablo con un asesor?
      ¿Cómo puedo contactar a un humano?
      ¿Dónde puedo chatear con un agente?
      Transfiérame a un compañero
      me puedes transferir con alguien
      Quiero hablar con tu jefe
      pásame al encargado ya
      No quiero chatear con una máquina
      Nada de bots, quiero un asesor de verdad
      ¿Un agente puede ayudarme?
      puede responderme una persona
      Necesito la ayuda de un asesor
      ayuda de un agente
      transferencia a agente
      solicitar asesor
      contactar soporte
      Hablar con el servicio técnico
      llamar al servicio al cliente
      quiero hablar con alguien sobre mi factura
      ninguna de esas, quiero hablar con una persona
      No gracias, prefiero hablar con un asesor
      chat con un asesor
      Live agent por favor
      hablar con un acesor
      quiero hablar con un umano
      humano real plis
      una persona por favor
      Páseme con un operador
      operadora por favor
      Quiero ser transferido a un agente
      Solicito ser atendido por un representante
      es posible tener a alguien en línea
      quisiera un asesor
      tu bot no sirve, dame un humano
      Déjame hablar con un ser humano
      🙏 un agente porfa
      escalar a un supervisor
      Hablar con una persona del área de ventas
      No logro nada con este bot, quiero un agente
      alguien me puede ayudar?
      tengo que hablar con alguien
      Quisiera atención humana
      pasar con un ejecutivo
      Ponme con un humano
      Hola, ¿sería posible tener un asesor?
      ¿me puedes pasar un agente?
      deme un representante
      QUIERO UN HUMANO
      humano plis
      atención al cliente porfa
      comunicarme con servicio al cliente
      quisiera hablar con un asesor
      ¿Hay manera de hablar con alguien?
      ¿cómo hago para tener un humano?
      Tu bot no sirve para nada, quiero hablar con alguien
      Eso no me ayuda. Un asesor por favor.
      no, eso no es, ¡asesor!
      No hablo con robots
      sin robots por favor, una persona
      Transfiérame por favor
      transferir a soporte
      Derívame con un humano
      Pásame con una persona
      Quiero que me transfieran
      Hablar con un especialista
      hablar con ventas
      Contacto con soporte
      Asistencia de un agente
      llamar a un agente en línea
      quiero hablar con tu supervisor
      ¿Puede un agente continuar esta conversación?
      ¿Alguien me ayuda por favor?
      alguien?
      hola hay alguien
      Necesitaría un asesor de verdad
      Chat en vivo con un asesor
      hablar con un asesor real
      hablar con un asesro
      tener un asesor
      Quisiera hablar de mi problema con un humano
      Preferiría ver esto con una persona real
      ¿podemos verlo con un asesor?
      Chatear con un asesor
      Contactar a un asesor
      Nada de eso, quiero hablar con un humano
      Sí, comuníqueme con un asesor
      sí transfiéreme
      Tengo una queja y quiero hablar con alguien
      Me robaron la tarjeta, ¡necesito hablar con alguien ya!
      no entiendo, ¿me lo puede explicar una persona?
      Me cobraron dos veces, quiero un supervisor
      Pedir un agente
      asistencia humana por favor
      una persona real
      Un operador por favor
      Pido que me comuniquen con un asesor
      puedo tener a alguien en el chat?
      quiero que me responda un humano
      quiero un agente no una máquina
      Habla con nuestros expertos
      Chatea con nosotros
      Que me atienda alguien
      Me urge hablar con un ejecutivo
      mándame con un agente
    `),
    other: lines(`
      ¿Cuál es el horario de atención al cliente?
      ¿Cuál es el número de servicio al cliente?
      ¿Eres humano?
      ¿Estoy hablando con un robot o con una persona?
      No me transfieras a un agente
      No quiero hablar con ningún asesor
      Busco un agente inmobiliario
      Portal de agentes, iniciar sesión
      Quiero trabajar como agente
      Llámenme mañana
      Quiero que me devuelvan la llamada
      Agendar una cita con un asesor
      El agente fue grosero
      Precio por persona
      Mesa para dos personas
      Enviar dinero a una persona
      Recursos humanos
      Derechos humanos
      ¿Dónde está mi pedido?
      Quiero cancelar mi contrato
      ¿Cuántas personas trabajan ahí?
      Quiero hablar de mi factura
      ¿A qué hora abre el soporte?
      Teléfono de atención al cliente
      ¿Eres una persona real?
      ¿Con quién estoy hablando?
      No hace falta que me pases con nadie
      Mi agente de seguros cambió de oficina
      Olvidé la contraseña del portal de empleados
      Vacantes para asesor comercial
      ¿Me puede llamar más tarde?
      Cancelar mi reunión con el consultor
      El técnico no vino
      Entradas para cuatro personas
      Agregar una persona a mi cuenta
      Cambiar la persona de contacto
      ¿Quién es mi asesor?
      Calificar al agente
      Transferir dinero a otra cuenta
      El cuerpo humano
      Ayer hablé con un agente
      No me funciona el internet
      ser mejor persona
      Hablar en inglés
      horario de atención al cliente
      ¿A qué hora abre el servicio al cliente?
      ¿eres humano o robot?
      ¿Estoy hablando con una persona real?
      quién eres
      ¿Qué hace su equipo de soporte?
      Busco un agente inmobiliario en Madrid
      agencia de viajes
      mi asesor financiero cambió
      agente de seguros cerca de mí
      No me transfieras
      No quiero hablar con un agente
      No necesito un humano, solo el saldo
      inicio de sesión de agentes
      contraseña del portal de asesores
      Llámame mañana por la mañana
      Quiero que me llamen
      ¿Alguien me puede llamar?
      Quiero ser asesor
      empleo como agente de atención al cliente
      Su agente fue muy grosero
      El asesor me colgó
      Quiero quejarme de un empleado
      Ya hablé con alguien la semana pasada
      Un asesor me dijo que era gratis
      user agent
      comisión del agente
      recursos humanos
      ver el partido en vivo
      muestra representativa
      manual del operador
      estado de mi ticket de soporte
      abrir un ticket de soporte
      calificar al asesor
      Gracias, el asesor fue excelente
      enviar dinero a alguien
      Agregar a una persona al contrato
      cambiar de beneficiario
      mesa para 4 personas
      precio por persona
      ¿Cuántas personas caben?
      ¿Quién es mi ejecutivo de cuenta?
      agendar una cita con un asesor
      cancelar mi cita con el técnico
      Alguien robó mi tarjeta
      una persona chocó mi coche
      ¿Cuánto tiempo hay que esperar para hablar con un agente?
      ¿Hay agentes disponibles?
      ¿Sus agentes hablan inglés?
      teléfono de soporte
      correo de atención al cliente
      conectar mi impresora al wifi
      transferir a mi cuenta de ahorros
      habla más fuerte
      Hablemos de mi factura
      error humano
      Soy agente de un distribuidor
      No hay nadie en la tienda
      hablas como un humano
      ¿La app tiene soporte para modo oscuro?
      ¿Está abierto hoy el servicio al cliente?
      Su servicio al cliente es pésimo
      ¿Cuándo están disponibles sus asesores?
      ¿Cuántos asesores tienen?
      ¿Sus agentes son humanos?
      ¿Eres real?
      ¿Qué es un agente en vivo?
      ¿Quién trabaja en servicio al cliente?
      ¿Los asesores pueden leer mis mensajes?
      Nunca pedí un agente
      Por favor no me transfieran
      No quiero que me comuniquen con nadie
      Olvídalo, no necesito hablar con nadie
      ¿Se puede hacer sin asesor?
      Un agente ya me ayudó
      El último asesor cerró el chat
      Mi asesor no contesta
      Esperé una hora en el teléfono
      Dar mi opinión sobre el asesor
      Contactar al vendedor
      Llamar al repartidor
      Llámame
      Me gustaría que me llamen
      Cita con un experto
      Reservar una demo
      ¿Cuánto cuesta un asesor?
      Inmuebles en Madrid
      Encontrar un corredor de seguros
      Mi agente de seguros se mudó a Sevilla
      Crear un agente de IA
      Publicar mi agente
      Olvidé mi número de empleado
      Invitar a un colaborador
      Empleos en call center
      Cómo ser asesor financiero
      Personas cerca de mí
      Cambiar mis datos personales
      Préstamo personal
      ¿Quién es mi jefe?
      Pedir vacaciones a mi jefe
      Agregar un miembro al equipo
      Invitar a alguien a una llamada
      Enviar un regalo a alguien
      Transferir 50 euros a Pablo
      Pasar mi reserva a otra persona
      Conectar dos dispositivos
      Chatear con mis amigos
      Resultados en vivo
      Soporte para equipos antiguos
      Dirección de soporte
      Teléfono del servicio al cliente
      ¿Qué operador móvil usan?
      Habla más despacio
      Hasta luego
      Fue un gusto hablar contigo
      Ayudar a personas
      Donar a personas necesitadas
      Ningún asesor disponible
      No hablo inglés
      Nadie me ayuda
    `),
  },
  newest: {
    asking: lines(`
      Llevo 20 minutos dando vueltas, ¿puedo simplemente hablar con alguien?
      Pregunta rápida: ¿puedo chatear con alguien del equipo?
      déjame hablar con un humano
      quiero a tu supervisor
      me hace falta un humano de verdad ya
      Dame a alguien que sepa
      Tu chatbot no me ayuda, necesito un asesor
      Agradecería poder hablar con un asesor
      Dígame cómo contactar a un asesor
      Quisiera reportar esto a un humano
      Aquí hace falta un humano
      Se requiere asesor
      Solicitud de asesor
      ok ahora un asesor
      ¿algún humano?
      hola?? humano??
      ¿Alguien disponible para chatear?
      ¿Puedo ser transferido a servicio al cliente?
      ¿Podría transferirme a un asesor?
      ¿Podría conseguirme un asesor?
      Dónde hago clic para hablar con un asesor
      Comuníqueme con facturación
      hablar con el área técnica
      Atención a clientes por favor
      ¡¡Servicio al cliente ya!!
      localizar a un agente
      escribirle a un asesor
      Preguntar a un asesor
      Discutir mi caso con un especialista
      No confío en los bots, quiero una persona
      los bots no sirven, una persona real
      Odio hablar con máquinas
      No me gusta chatear con un bot
      nada de respuestas automáticas, solo un humano
      Respuesta incorrecta, asesor por favor
      no es eso, déjame hablar con un humano
      nada de eso, asesor
      No. Quiero hablar con un humano de verdad.
      sí quiero hablar con un asesor
      sí, pásame con alguien
      Tengo una queja, un supervisor por favor
      escalar por favor
      Quiero escalar esto a un supervisor
      quiero ablar con un asesor
      quiero hablar con un umano porfa
      hablar con algien
      ASESOR ASESOR
      🙋 hablar con agente
      hello, quiero hablar con un agente please
      Mi esposo falleció y tengo que hablar con alguien sobre su cuenta
      Mi vuelo está cancelado, necesito un agente de inmediato
      Estoy bloqueado, necesito que alguien me ayude
      La respuesta no tiene sentido, un humano por favor
      Me cobraron dos veces. Exijo un gerente.
      Nadie me devolvió la llamada, déjenme hablar con un humano
      Hablé con alguien la semana pasada, quiero hablar otra vez con alguien
      contactar a mi asesor
      Chatear en vivo con un asesor
      Hable con nosotros
      hablar con un empleado
    `),
    other: lines(`
      ¿Qué pasa cuando hablo con un asesor?
      ¿El chat con un asesor tiene costo?
      ¿Sus asesores están en México?
      ¿Es bueno su servicio al cliente?
      su equipo de soporte es genial
      Los empleados fueron muy amables
      El asesor estaba equivocado
      Mi asesor dejó la empresa
      ¿Quién es mi vendedor?
      Soy vendedor de su empresa
      Somos un equipo de cinco personas
      ¿Otra persona puede recoger mi paquete?
      Otra persona pagó mi factura
      Alguien entra en mi cuenta
      ¿Tiene que haber alguien en casa?
      Quién puede usar mi tarjeta
      Persona del año
      Persona desaparecida
      Personas con movilidad reducida
      Número de personas
      Habitación para dos adultos
      agencia de modelos
      honorarios del agente inmobiliario
      disfraz de agente secreto
      agente de limpieza
      ¿Qué es un agente de IA?
      ¿Eres un agente de IA?
      ¿Hay humanos detrás de este chat?
      ¿Un humano lee esto?
      peluca de pelo humano
      ayuda humanitaria
      Horario de recursos humanos
      operador de autobuses
      sistema operativo
      curso de servicio al cliente
      sueldo de asesor
      ¿Servicio al cliente abierto hoy?
      número de la línea de atención
      número de ticket de soporte
      artículo de ayuda sobre wifi
      comprobantes para mi solicitud
      transferencia no recibida
      reservar traslado al aeropuerto
      pasar fotos a un teléfono nuevo
      conectar auriculares bluetooth
      vuelo de conexión
      lentes de contacto
      cambiar contacto de emergencia
      eliminar un contacto
      borrar el historial del chat
      altavoz dañado
      desvío de llamadas
      No me llamen más
      No me contacten
      No quiero un humano
      ningún asesor, solo una respuesta
      No escalar por favor
      Hablé mal con mi hermana
      asistencia en carretera
      servicio de entrega
    `),
  },
};
