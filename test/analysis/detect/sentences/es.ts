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
    `),
  },
  unseen: {
    asking: lines(`
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
    `),
    other: lines(`
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
    `),
  },
};
