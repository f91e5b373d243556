import { lines, type Sample } from "./sample.ts";

export const es: Sample = {
  tuning: {
    asking: lines(`
      Quiero hablar con una persona
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
      quiero hablar con una persona
      pásame con un agente
      necesito un asesor
      me comunicas con un ejecutivo?
      quisiera hablar con alguien de atención al cliente
      operador
      asesor humano
      ¿puedo hablar con una persona real?
      contactar con soporte
      quiero q me atienda una persona
      ponme con alguien que sepa
      no quiero hablar con un robot
      este bot no sirve, quiero un humano
      comuníqueme con un representante
      Transfiéreme a un supervisor
      páseme con el encargado
      necesito ayuda de una persona
      ¿hay alguien ahí que me pueda ayudar?
      ¿Cómo puedo hablar con un agente?
      como contacto con un asesor
      dónde puedo hablar con un ser humano
      agente en vivo
      deseo comunicarme con servicio al cliente
      me gustaría conversar con un representante
      quiero que me transfieran con un operador
      quiero hablar con tu jefe
      quiero hablar con el gerente
      no me entiendes, dame con una persona
      hablar cn un acesor
      ajente por favor
      ablar con un humano
      me pueden conectar con alguien del departamento de facturación?
      conéctame con soporte técnico
      derivar a un humano
      derívame con un ejecutivo
      prefiero que me atienda un humano
      atención humana
      atención personalizada con un asesor
      ¿Con quién puedo hablar sobre mi factura?
      a quién me dirijo
      ¿sería posible hablar con un compañero tuyo?
      ¿Podría ponerme en contacto con el equipo de ventas?
      póngame con un agente ya
      persona real
      alguien de verdad por favor
      déjame hablar con una persona
      estoy harto de la máquina, quiero una persona
      solicito hablar con un superior
      escalar mi caso a un supervisor
      quiero escalar el problema
      necesito que alguien me atienda
      que me atienda alguien
      hay algún humano con el que pueda hablar
      me urge hablar con alguien
      hablar con atencion al cliente
      atencion al cliente porfa
      llévame con un agente humano
      representante por favor
      representante de servicio
      quiero contactarme con un empleado
      Buenas, necesito hablar con alguien por un tema de mi contrato
      me puede atender un operador
      quiero chatear con una persona
      chat con asesor
      chat en vivo con una persona
      pasar con un humano
      cambiar a un agente humano
      ¿me puedes pasar con un técnico?
      busco hablar con un asesor comercial
      exijo hablar con un responsable
      quiero dialogar con un especialista
      hablar con el departamento de reclamaciones
      no me sirven estas opciones, quiero hablar con alguien
      soporte humano
      ¿Alguien de su equipo puede revisar mi cuenta conmigo?
      hablar humano
      quiero hablar con un ser humano de verdad
      dame un agente
      un asesor xfa no entiendo nada
      quiero que me pase con reclamaciones
      pásame a tu supervisor
      no logro nada contigo, quiero una persona
      basta de respuestas automáticas, un humano!
      me puede dirigir con un asesor
      envíame con un agente
      redirigir a un humano
      kiero ablar con alguien
      qiero un umano
      hablar con un reprecentante
      pedir un agente
      solicitar asistencia humana
      ayuda de un asesor
      necesito un experto
      quiero consultar con un especialista de ustedes
      cómo tener un asesor en línea
      qué tengo que hacer para hablar con una persona
      cuál es la forma más rápida de hablar con un agente
      dónde puedo contactar con servicio al cliente
      cómo me contacto con soporte
      ayúdame a hablar con un agente
      equipo de soporte
      contactar al equipo comercial
      quiero hablar con su responsable ahora mismo
      pido hablar con un superior
      exijo un humano
      nada de robots, un humano
      no más bot
      un ejecutivo de cuenta por favor
      hablar con mi gestor
      quiero hablar con la persona encargada de mi caso
      puedo hablar con el mismo agente de antes
      mi problema es muy complejo para un robot, necesito un humano
      pasar a humano
      que alguien tome el control del chat
      ¿puedes pedirle a un compañero que me ayude?
      quiero escribirle a una persona real
      quiero que me transfieran al área de fraudes
      ponme en línea con un humano
      tener una conversación con un miembro del personal
      quisiera la ayuda de un asesor
      alguien que me ayude por favor, no un robot
      hola, ¿hay alguien? quiero hablar con una persona
      Buenas tardes, ¿me podría transferir con un agente disponible? gracias
      hablar con alguien
      busco a alguien con quien hablar
      alguien me puede ayudar? una persona real
      me hubiera gustado hablar con un asesor
      conversar en directo con un agente
      persona física por favor
      eres un robot y quiero una persona
      agente xfavor
      deseo contactar a un representante
      tengo una pregunta para un asesor
      transfiérame
      quiero contacto humano
      atención por parte de un agente
      teleoperador
      me pueden poner con alguien del servicio técnico
      me pasas con un humano sí o no
      ponme un humano
      que me hable una persona
      necesito comunicarme con un agente de forma urgente
      comunicarse con un asesor
      comunicame con un operador
      necesito platicar con alguien
      quiero charlar con un agente
      mándame con un agente humano
      me gustaría hablar con alguien de su equipo por un error en la factura
      ¿algún humano por aquí?
      dame un humano
      asesor humano por favor
      un responsable por favor
      Quisiera hablar con servicio al cliente
      páseme con ventas
      hablar con el encargado de turno
      ¿hay alguien que me lo pueda explicar?
      eres un robot, déjame hablar con alguien de verdad
      este chat no lleva a nada. Asesor.
      ¿puede escalar mi queja?
      cómo contacto con un agente en vivo
      quiero contactar a atención al cliente por mi reembolso
      sáquenme de este bot
      necesito comunicarme con alguien del área de devoluciones
      quiero hablar con un supervisor de inmediato
      necesito hablar con un técnico
      ¿podría hablar con un operador por favor?
      ¡solo quiero hablar con un ser humano!
      no quiero chatear con un bot, ponme un agente
      ¿puede responder un empleado de verdad?
      quiero chatear con atención a clientes
      por favor transfiera este chat a un agente
      necesito a alguien que me guíe
      preferiría hablar con una persona
      ¿le importaría comunicarme con una persona?
      ¿podría poner a una persona real por favor?
      ¿es posible hablar con un humano?
      ¿hay alguien con quien pueda hablar de mi préstamo?
      búsqueme a alguien que hable inglés
      solicito un agente humano
      asesor asesor asesor
      OPERADOR
      operador por favor, este menú no sirve
      hablar con un agente sobre mi siniestro
      cómo hablo con alguien de su empresa
      a quién contacto para hablar con una persona real
      quítame este bot y dame una persona
      el bot no puede resolverlo, por favor pasen a un asesor
      no hablo con computadoras
      ¿puedo hablar con otra persona?
      hablar con otro agente
      necesito un supervisor porque el último agente fue grosero
      mi asesor me colgó, quiero hablar con otro
      ¿alguien me va a ayudar?
      quiero hablar con la persona que tramitó mi pedido
      necesito ayuda en vivo
      soporte en vivo por favor
      chat asesor
      puedo charlar con uno de sus asesores
      alguien ayúdeme por favor este bot no funciona
      prefiero ayuda humana
      preguntar a un humano
      obtener ayuda de una persona
      quiero hablar con tu jefa
      mándeme a servicio al cliente
      remita mi caso a un experto
      hola quería hablar con alguien para dar de baja
      busco a alguien que me ayude con mi cuenta
      requiero la asistencia de un agente humano
      que entre un agente a esta conversación
      me gustaría comentar mis opciones con un asesor
      no puedes simplemente darme una persona
      servico al cliente
      conectame con un ajente
      representate
      quiero q me contacte un asesor por aquí
      alguien competente por favor
      póngame con el departamento que corresponda
      solicito la intervención de un humano
      diríjame con la persona indicada
      entrar en contacto con soporte técnico
      platicar con una persona
      ocupo hablar con un asesor
      necesito que me atienda un ejecutivo
      hay alguien que me atienda??
      quiero salir de este sistema automático y hablar con un humano
      ¿Puede buscarme a un supervisor?
      ¿quién está a cargo ahí? quiero hablar con él
      me quedaría más tranquilo hablando con una persona de verdad
      déjeme chatear con un asesor en vivo
      ¿puede entrar un humano aquí?
      hola necesito asesor
      se necesita agente urgente
      hablar con facturación
      ¿me puede transferir a soporte técnico?
      llevo una hora intentando hablar con un humano
      ¿no hay una persona con la que pueda hablar en su lugar?
      ¿puedo simplemente hablar con alguien de servicio al cliente?
      conectar con asesor
      tengo que hablar ya con el departamento de fraude
      déjeme hablar con su superior o un gerente
      mi pregunta es muy específica para un bot, necesito un humano
      ¿puede un asesor revisar mi caso?
      por favor póngame en contacto con relaciones con clientes
      necesito un agente que me ayude con mi reserva
      ¿alguien del área de siniestros me puede ayudar?
      ¡¡HUMANO YA!!
      no entiendo nada, ¿me puede ayudar un asesor?
      quisiera chatear con alguien por mi garantía
      deme servicio al cliente
      kiero hablar con una persona real
      nada de bots, una persona porfa
      hablar gerente
      Gerente por favor.
      quiero escalar esto
      ¿sería posible que hablara con una persona?
      tráigame a alguien de soporte
      solo quiero tratar con un agente humano
      contactar soporte al cliente
      cómo hablar con un agente en vivo
      ¿cómo me pongo en contacto con alguien de su empresa?
      a dónde voy para hablar con una persona
      sus respuestas no tienen sentido, páseme con un compañero
      ya terminé con este bot
      que responda una persona por favor
      transferir a agente humano
      cambiar a una persona
      hay forma de hablar con alguien
      tengo q hablar con una persna
      operadro
      asesr por favor
      ayúdeme a hablar con alguien
      ¿puedo consultar a un experto?
      Exijo la ayuda de una persona real, no de una máquina
      ¿Sería viable conversar con un colaborador?
      pongan a otra persona
      quiero que un humano lea mi mensaje
      un contacto en el servicio técnico
      me atiende una persona?
      ¿Puedo hablar con alguien que trabaje ahí?
      involucren a un humano por favor
      tengo que hablar con servicio al cliente por un paquete perdido
      conéctenme con un especialista
      quiero chatear con un agente en vez de un bot
      fuera bot, quiero un humano
      consíganme a alguien competente
      hay alguien a quien pueda escribir directamente
      cómo hablo con su equipo de atención al cliente
      me encantaría hablar con un humano si es posible
      ayuda asesor
      necesito un gerente
      póngame en contacto con soporte
      transfiérame con un asesor que hable inglés
      con una máquina no puedo, denme una persona
      ¿me podría dar un representante?
      quiero quejarme con un gerente
      soporte humano de verdad
      hablar con el asesor de créditos
      pasen esto a su equipo por favor
      hablar con soporte en vivo
      debo hablar con un asesor por mi factura
      quisiera ayuda humana
      quiero localizar a un operador
      no más bot, ¡agente!
      exijo un supervisor
      un humano de verdad por favor
      ¿alguien de su oficina puede hablar conmigo en este chat?
      quiero hablar con alguien de carne y hueso
      pásenme con un asesor por favor
      comunícame con un ejecutivo
      comuniqueme con atencion al cliente
      me puedes comunicar con una persona
      me gustaría que me atendiera una persona
      necesito que alguien me ayude, no un robot
      quisiera platicar con un asesor
      me podría poner con un agente
      ponme con un humano
      pónganme con el departamento de facturación
      póngame al habla con su supervisor
      conéctame con soporte tecnico
      conectame a un operador ya
      quiero q me atienda una persona real
      kiero ablar con un umano
      hablar con un ajente
      necesito hablar con algien
      hay alguien ahí con quien pueda hablar?
      hay alguna persona que me atienda?
      este bot no sirve para nada, quiero una persona
      no me entiendes, pásame con alguien
      basta de máquinas, quiero un humano
      dejame hablar con ellos
      no quiero hablar contigo
      no quiero hablar con una máquina
      solo con un agente
      solo quiero hablar con un humano
      páseme a un operador
      transfiérame con un representante
      transferime con un asesor
      derívame con un ejecutivo por favor
      derivame a un humano
      quiero que me deriven con una persona
      podés pasarme con alguien?
      querés comunicarme con un representante de una vez
      me pasás con un operador?
      hablame con una persona, no con un bot
      quiero contactar con un gestor
      contactar con un agente humano
      necesito contactarme con servicio al cliente
      operadora!!!
      persona real porfa
      atencion personalizada por una persona
      exijo hablar con el encargado
      páseme con su superior
      sería tan amable de pasarme con un compañero
      ¿sería posible hablar con una persona?
      le agradecería que me pusiera en contacto con un agente
      cómo hago para hablar con un humano
      cómo puedo comunicarme con un asesor
      deseo ser atendido por un ejecutivo
      deseo conversar con un especialista
      prefiero tratar con una persona
      que me llame... no, mejor pásame ya con un agente
      necesito asistencia de un agente
      que alguien me ayude por favor, una persona
      quiero hablar con ventas
      me comunica con el area de cobranzas
      puedo hablar con algún responsable?
      estoy harto de este robot, pasame con alguien
      llevo una hora con este bot, que me atienda un humano
      no me sirve, agente por favor
      charlar con un agente
      chatear con un asesor
      oye, hay algún humano por ahí?
      te lo ruego, déjame hablar con un humano
      si fuera posible quisiera que me atendiera un asesor
      les agradecería que me contactaran con un agente
      tenga la amabilidad de comunicarme con un representante
      haceme el favor de pasarme con un operador
      hágame el favor de comunicarme con alguien
      que se ponga tu jefe
      no me estás ayudando, déjame hablar con alguien que pueda
      te repites mucho, necesito un agente real
      el bot se quedó trabado, transfiérame
      ninguna opción me sirve, quiero hablar con un asesor
      no es lo que pregunté, dame un humano
      no ayudas. humano.
      no encuentro lo que busco, puedo chatear con alguien?
      hablar con el departamento de quejas
      quiero poner una queja con un supervisor
      necesito hablar con sus técnicos
      comunícame con quien vea los reembolsos
      quiero hablar con la persona responsable de los envíos
      alguien trabaja ahí? necesito hablar con alguien
      cómo contacto a una persona
      cómo logro que me atienda una persona
      hay un teléfono para hablar con una persona real
      hablar con representante sobre paquete retrasado
      solicitar agente
      solicito asesor
      pasar con agente
      hablar con asesor
      chat con agente
      AGENTE AGENTE AGENTE
      humano ya
      operador operador
      rrepresentante
      ablar kon un ajente
      atencion al cliete por favor
      nesesito ablar con alguien
      kiero q me pasen con una persona
      q me atienda alguien xfa
      preferiría el trato humano
      prefiero que me atienda una persona
      puedes pedirle a un compañero que mire esto?
      creo que necesito un especialista para esto
      quiero que un humano revise mi caso
      quiero que alguien me explique esto
      podría uno de sus asesores mirar mi cuenta
      que alguien se comunique conmigo por este chat
      deja que lo lleve un humano
      necesito que alguien me guíe
      hay alguien que me explique la factura?
      puedes pasar esto al equipo de soporte
      reenvía mi pregunta a un humano
      me niego a hablar con un bot
      no hablo con máquinas, agente por favor
      paren con los mensajes automáticos
      tienen personal con el que pueda hablar
      soy una persona mayor y necesito que me ayude una persona
      queremos hablar con ventas por un pedido grande
      quiero hablar con un agente en inglés
      quiero que me atienda una mujer
      pásame con otro agente
      contáctenme con un asesor por este medio
      me pueden asignar un asesor?
      hablame con tu supervisor
      me regala un asesor por favor
      regáleme comunicación con un agente
      me colabora pasándome con un asesor
      necesito que me colabore un asesor
      ocupo hablar con alguien
      ocupo un agente
      porfa comunicame con alguien de cartera
      órale, pásame con un humano
      vale, pues ponme con una persona
      che, pasame con un humano
      quiero hablar con un ser humano no con una maquina
      me urge hablar con un ejecutivo
      llevo un rato con este robot, puede intervenir alguien?
      sería tan amable de transferir mi chat a un representante en vivo
      quisiera tener una conversación con alguien de siniestros
      dame al gerente
      quiero a tu gerente ya
      gerente. ya.
      necesito hablar con una persona sobre mi hipoteca
      necesitamos hablar con un agente urgente por nuestra reserva
      es posible que un humano revise mi reclamo?
      me sentiría más cómodo hablando con una persona
      no confío en un bot para esto, con quién puedo hablar?
      ya no quiero más bot
      uf este bot es tonto, déjame hablar con una persona
      me pueden buscar a alguien que hable inglés para ayudarme
      tengo una pregunta para un agente
      pregunta para un humano
      tengo una consulta para su equipo de atención al cliente
      necesito que me eche una mano una persona real
      conectar con agente
      conectar agente
      Chatear con soporte
      Contactar a un agente
      Contactar con atención al cliente
      Obtener ayuda humana
      habla con nosotros
      Hablar con un experto
      Preguntar a un experto
      kiero hablar kn un jerente
      necesito un supervizor
      kisiera ablar con alguien
      conectenme a una persona
      reprezentante porfa
      me puedes conetar con un agente
      nesesito hablar con tu jefe inmediatamente
      kiero chatear con un humano de verdad
      dejame hablar con un humano
      das asco, agente
      no sirves, te estoy pidiendo un humano
      ya pedí un agente tres veces
      qué tengo que hacer para hablar con un humano aquí
      por qué es tan difícil hablar con una persona real
      en serio no hay ningún humano con quien hablar?
      no puedo simplemente hablar con alguien?
      no tienen humanos trabajando ahí?
      sin bot por favor
      no un bot por favor
      humano no bot
      quiero hablar con una persona, no con una máquina
      cualquier cosa menos este bot
      salir del bot y hablar con humano
      parar bot conectar agente
      me gustaría ser ayudado por un humano
      sería más fácil si pudiera hablar con alguien
      que un agente se una a este chat por favor
      quiero que me pasen con tu compañero
      cómo llego a un ejecutivo de atención al cliente
      quisiera hablar con recepción
      me puede ayudar recepción con esto
      comuníqueme con recepción
      páseme con el encargado de piso
      quiero hablar con alguien de recursos humanos
      puedo hablar con alguien del departamento de informática
      escale a nivel 2 por favor
      pásele esto a su supervisor
      esto lo tiene que ver un gerente
      quiero que esto lo vea un humano
      alguien que me atienda porfavor
      alguien me puede atender?
      me atiende alguien?
      hay alguien?? necesito que me atiendan
      atiéndanme, quiero hablar con una persona
      necesito atención de un ejecutivo
      requiero comunicarme con un asesor de manera urgente
      necesito q un asesor se comunike conmigo x aki
      buenas, me comunica con un asesor porfis
      buen día me podrían comunicar con algún representante
      hola quiero hablar con alguien del área comercial
      hola necesito ayuda de un asesor humano
      quiero hablar con alguien, vos no entendés nada
      querría que me pasaras con un operador
      ¿podríais pasarme con alguien de soporte?
      podríais ponerme con un agente
      poned a una persona al teléfono
      deseo comunicarme con un funcionario
      quiero que me contacte un asesor por whatsapp ahora
      pásame a un asesor de ventas
      quiero cotizar con un asesor
      quiero hablar con el dueño del circo, o sea tu supervisor
      mejor con una persona
      opción humano
      hablar con persona
      persona
      quisiera que alguien real me ayudara, de preferencia una persona
      podrías traer a alguien de finanzas a este chat
      quiero que me conecten con su representante de ventas
      hola, agente por favor, cuenta bloqueada
      sus respuestas son una basura, con quién puedo hablar?
      consígueme una persona que entienda de reembolsos
      me pueden transferir con un agente senior
      es urgente, necesito un operador
      necesito un agente de verdad, me robaron la tarjeta
      me robaron la tarjeta, quiero hablar con un agente
      ya intenté eso, pásame con soporte
      ya hablé con el bot, ahora quiero un humano
      dónde puedo chatear con un empleado
      es posible chatear con un agente real?
      puede atender esto una persona?
      puedes escalar mi ticket a un humano
      transferir a agente
      transferir a humano
      pasar a un agente
      hablar_con_agente
      pedir humano
      ayuda humana
      quiero humano
      necesito agente
      contactar a un representante
      envíame con alguien
      mándame con atención a clientes
      cambiar a un humano
      hablar con alguien sobre una queja
      queja - necesito hablar con un gerente
      tengo una queja y quiero hablar con alguien superior
      quiero hablar con alguien de más rango
      quiero alguien con autoridad
      cualquiera menos un bot
      puedo charlar un momento con uno de sus asesores
      Hola, esperaba poder hablar con un miembro de su equipo
      Buenas tardes, sería tan amable de comunicarme con un consultor
      Hola, requiero la asistencia de un agente
      porfa humano
      ayda necesito un humano
      nesecito ablar con un ajente
      trasfiereme a una persona
      hablar c/ asesor
      asesor plis
      hay alguien disponible para chatear?
      hay algún agente libre?
      hay humanos disponibles
      cuándo puedo hablar con un humano?
      solo hablaré con un humano
      nada de esto me ayuda, quiero preguntarle a una persona
      quiero que me llamen al chat un supervisor
      me contacta con un asesor
      me contactan con un asesor?
      cómo me comunico con un asesor
      cómo me contacto con ustedes, quiero hablar con alguien
      con quién me comunico para hablar con un agente
      deseo que me atienda un asesor
      quiero ser atendida por una persona
      solicito que me comuniquen con un supervisor
      requiero que un asesor me contacte
      pásame pues con un humano
      hágame el bien de pasarme con alguien
      ¿me comunicas con una persona?
      ¿me pones con un agente?
      ¿puedes ponerme con alguien?
      necesito que me pongan con alguien ya
      quiero que hable conmigo una persona
      mira, lo he explicado cinco veces, puede encargarse alguien con cerebro?
      estaría más contento hablando con alguien de su oficina
      me podrían poner en contacto con la persona que lleva mi reclamo
      me encantaría hablar con uno de sus especialistas
      quita este chatbot y dame una persona
      el chatbot no puede ayudarme, necesito un representante
      el bot no responde mi pregunta, comuníqueme con soporte
      hay un chat donde pueda hablar con un humano
      conéctame ya
      transfiéreme por favor
      quiero hablar con alguien por un cobro doble
      bot, vete, quiero una persona
      necesito contarle a un agente un problema
      que un representante me contacte por este chat
      por favor pídale a un gerente que se una
      pídele a tu compañero que me ayude
      necesito ver a un encargado
      me gustaría preguntarle algo a un humano
      puede un especialista tomar esta conversación
      atención al cliente por favor
      agente de atención al cliente por favor
      cancela esto y dame atención al cliente
      ayuda de un humano por favor
      ser humano por favor
      representante en vivo
      agente real
      chatear con una persona en vivo
      Hable con un asesor
      Habla con nuestro equipo
      chatea con nosotros
      Escribe a un agente
      quiero que me conecten con un humano inmediatamente
      quiero agente no bot
      bot inútil agente
      humano de verdad plis
      dios dame un humano ya
      por qué sigo hablando con un bot
      deja de mandarme artículos y dame un humano
      tus artículos no ayudan, necesito hablar con alguien
      no entiendo, puedo hablar con alguien
      preferiría que me pasaras a un humano
      páseme al siguiente agente disponible por favor
      soy sordo, necesito chatear con una persona
      puedo hablar con un miembro superior del equipo
      quisiera hablar con el dueño
      tráeme a quien esté a cargo
      necesito que me resuelva una persona
      que me resuelva un humano
      no quiero respuestas automáticas
      me hartó este bot
      ya me cansé del bot, quiero un asesor
      pásame a alguien, no me estás sirviendo
      me contactas con alguien porfa
      podrías por favor comunicarme con alguien de atención al cliente
      estoy desesperado, necesito hablar con un humano de verdad
      en serio, pon a un humano
      hay algún ser humano que pueda revisar este reembolso
      nadie me responde, quiero hablar con un gerente
      quisiera que un empleado me ayudara con mi reserva
      dónde hago clic para chatear con un agente en vivo
      estaba chateando con un agente y se cortó, vuelvan a conectarme
      reconéctame con el agente
      quiero seguir con un humano
      metan a un agente en esto
      que alguien le eche un ojo a esto por favor
      alguien me puede explicar estos cargos
      no puedo hacer esto con un bot, necesito a alguien
      su bot apesta, agente real por favor
      mi problema no aparece, necesito hablar con una persona
      denme acceso a un agente en vivo
      quisiera solicitar un supervisor
      quiero una respuesta real de una persona real
      podrías pedirle a un agente que entre al chat?
      no estoy satisfecho, comuníqueme con su gerente
      agente agente agente por favor
      necesito alluda de un agente
      puedo contactar a alguien?
      comuníqueme con el departamento de fraude
      necesito hablar con cobranzas
      transfiéreme al equipo de cancelaciones
      póngame en contacto con su equipo legal
      necesito chatear con su equipo técnico
      hay alguna persona que pueda contactar directamente
      hablar con un asesor para mejorar mi plan
      me gustaría que me hablara una persona
      no logro resolverlo, requiero un asesor
      ¿me pueden dar un asesor?
      ¿se puede hablar con una persona?
      a ver si me pasas con alguien que entienda
      quiero que me atiendan ya, un agente
      pasame con el sector de ventas
      derivame al área de reclamos
      comunicate con un supervisor por mí
      podrías involucrar a uno de sus especialistas
      preferiría que un compañero tuyo llevara esto
      quién de su personal puede ayudarme con esto
      necesito localizar a un representante hoy
      esto no me funciona, puede entrar alguien real
      no me interesa hablar con software, agente
      haga que su gerente me responda
      quiero que mi caso lo revise una persona
      hay alguien de soporte a quien pueda escribir
      quiero presentar una queja ante un supervisor
      ayúdenme por favor, un humano
      necesito que alguien del hotel hable conmigo
      puede venir el gerente al chat
      eres solo un bot, consígueme a alguien que trabaje ahí
      estoy cansado de apretar botones, déjame hablar con un representante
      envía esta conversación a un agente
      podemos pasar esto a un humano
      eres capaz de conectarme con una persona
      cómo hablar con un representante de soporte
      formas de contactar a un humano
      opción de hablar con un agente
      dame la opción de chatear con un humano
      hablar con alguien sobre mi solicitud de hipoteca
      no quiero llamada, solo conéctame con un agente
      hola puedo hablar cn alguien x mi pedido
      asistencia de un agente
      de verdad agradecería un humano ahora mismo
      necesito apoyo de un asesor
      requiero apoyo de una persona
      me apoyas con un asesor
      apóyame con un ejecutivo por favor
      me ayudas a contactar un asesor
      oye me puedes pasar con alguien
      pásame con un humano
      páseme con un asesor
      pasame con una persona porfa
      transfiereme con un agente
      comuníqueme con un ejecutivo
      comunicame con alguien
      comuníquenme con servicio al cliente
      conéctame con un representante
      derivame con un humano
      derívenme a una persona
      quiero hablar con alguien q me entienda
      kiero hablar con una persona
      necesito un humano ya
      necesito hablar con alguien urgente
      necesito que me atienda una persona
      quiero que me atienda un humano
      me puede atender una persona por favor
      alguien que me ayude por favor que no sea un robot
      un asesor porfavor
      asesor
      acesor
      ejecutivo
      agente!!
      ajente humano
      persona de verdad
      atencion humana
      servicio al cliente por favor
      quiero servicio al cliente
      chat en vivo
      quisiera conversar con un asesor
      me gustaría charlar con alguien del equipo
      podría hablar con su supervisor
      dame con tu jefe
      quiero hablar con tu superior
      no quiero hablar con un bot
      no quiero un robot quiero una persona
      basta de bots
      estoy harto de hablar con una máquina
      esto no sirve, necesito un agente
      no me entiendes, ponme con una persona
      póngame con un operador
      me pones con alguien
      como puedo hablar con un humano
      cómo hago para que me atienda alguien
      con quién puedo hablar sobre esto
      a quién me puedo dirigir
      hay algún agente disponible
      hay algun asesor en linea
      está disponible algún operador
      habría posibilidad de hablar con alguien
      sería posible que me comuniquen con un asesor
      prefiero hablar con una persona
      prefiero un humano
      escalar mi caso
      escalen esto a un supervisor
      deseo comunicarme con un asesor
      deseo contactar a un ejecutivo
      requiero atención personalizada de un agente
      nesecito q alguien me ayude no un bot
      alguien real porfa
      quiero que me pase con alguien
      me comunica con un asesor por favor
      me puede comunicar con el area de cobranza
      me comunicas con alguien
      pásenme al supervisor
      pase la llamada a un humano
      pase mi caso a un agente
      ponme con atención al cliente
      me puedes conectar a un humano
      háblame con un humano
      dónde hay un humano
      dónde puedo hablar con alguien
      se puede hablar con una persona?
      se puede contactar con alguien
      no hay ninguna persona ahí?
      no hay nadie?
      tienen agentes humanos?
      tenéis a alguien con quien hablar
      busco hablar con un agente
      intento hablar con alguien
      llevo una hora intentando hablar con alguien
      puedo chatear con alguien
      puedo tratar esto con una persona
      quiero tratarlo con un humano
      que venga un humano
      que me conteste una persona
      que me llame no, que me atienda un agente aquí
      necesito asesoría de un agente
      ayuda de una persona
      ayuda humana por favor
      asesor en línea
      contactar asesor
      hablar con soporte técnico
      me urge un asesor
      no me sirve este bot
      algun humano por aqui?
      hay alguien vivo ahi
      puede un compañero tuyo revisarlo
      trae a un compañero
      me encantaría hablar con una persona real
      quiero hablar con alguien sobre mi siniestro
      departamento de siniestros por favor
      tengo que ser comunicado con ventas
      puedo chatear con atención al cliente
      atención al cliente ya
      ya pedí tres veces un asesor
      cuántas veces tengo que pedir un humano
      por qué tengo que hablar con un robot
      deja de hacerme perder el tiempo y pásame con alguien
      te repites mucho, quiero hablar con un humano
      solo transfiéreme
      agente porfa
      humano real
      llévame con tu supervisor
      quiero ver al gerente
      alguien que hable inglés por favor
      hay alguien que me pueda ayudar
      que alguien me ayude, no un bot
      tú no, una persona
      quiero que un asesor tome mi caso
      deseo ser atendido por un asesor
      pueden pasarme a un agente
      podrías pasarme con un compañero
      me gustaría que me atendiera alguien
      regálame un asesor
      con un asesor por favor
      a un asesor
      che me podés pasar con alguien
      tenés algún humano para atenderme
      me colabora comunicándome con un asesor
      podéis pasarme con una persona
      ponedme con alguien ya
      creo que un bot no me puede ayudar
      un bot no me sirve, necesito un humano
      me sentiría mejor hablando con una persona
      creo que mejor hablo con alguien
      quizás un asesor pueda ayudarme
      sería posible que un asesor me ayude
      podría alguien ayudarme por el chat
      que alguien revise mi cuenta por favor
      que un empleado tome este chat
      continuar con un asesor
      ir a un agente
      acceder a un asesor
      cuánto tiempo tengo que hablar con el bot para que me den un humano
      ya me cansé, un asesor por favor
      no ayuda. asesor.
      respuesta incorrecta! humano!
      no, dije que quiero una persona
      no, humano
      sí, conéctame con un agente
      ok entonces dame una persona
      sí, transfiéreme
      si por favor un agente
      tengo una queja y quiero hablar con el encargado
      mi pedido nunca llegó, puedo hablar con alguien?
      hola tengo un problema con la factura y quisiera hablar con un asesor
      buenos días puedo hablar con alguien sobre mi préstamo
      escribir a un agente
      hablar con el equipo de soporte
      apúrense y pásenme con alguien
      quiero que me atiendan personas no máquinas
      quisiera una respuesta de un humano
      puedo recibir ayuda de un empleado real
      quiero ayuda de un humano no de esta cosa
      su bot está roto, hay personal en línea?
      hay agentes en línea?
      alguien de soporte por aquí
      está soporte en línea
      el equipo de soporte me puede responder
      necesito soporte en este chat
      necesito al departamento de fraudes
      déjeme hablar con su contabilidad
      quiero hablar con quien maneja los reembolsos
      cómo contacto a soporte
      cómo contactar con atención al cliente
      dónde puedo chatear con un agente
      dónde está el botón para hablar con un humano
      hay opción de hablar con un humano
      qué marco para hablar con un representante
      hablar con persona en vivo
      operador humano por favor
      intervención humana requerida
      solicito agente humano
      solicitud para hablar con supervisor
      favor de escalar a su superior
      transferir a agente humano de inmediato
      transferir chat
      terminar bot y traer un agente
      podría hablar con uno de sus compañeros
      necesitaría a alguien que me explique
      busco a alguien que me pueda ayudar
      tendrían a alguien con quien hablar
      hay humanos ahí?
      quiero hablar personalmente con alguien
      rápido un asesor
      hablar con alguien del área técnica
      hay modo de tener un humano
      ya estuvo bueno, pásenme con alguien
      me comunico con un asesor?
      tengo una pregunta para una persona real
      me puede ayudar a hablar con alguien
      cómo le hago para hablar con una persona
      dame a alguien que de verdad pueda responder
      mi pregunta es complicada quiero hablar con un humano
      sin mensajes automáticos solo una persona
      hay un agente en vivo con quien chatear
      es capaz de transferirme a una persona
      me puedes conectar
      me comunicarías con un agente
      sería tan amable de pasarme con servicio al cliente
      ablar con umano
      chatear con agente
      hablar con acesor
      contactar a un agente
      asistencia de un asesor
      llamar a un agente
      ayuda en vivo
      agente de servicio al cliente
      necesito atención al cliente
      quiero soporte al cliente
      un supervisor
      supervisor!!
      gerente por favor
      el bot no ayuda
      ya basta de bot
      yo no hablo con robots
      me niego a hablar con una máquina
      contacto humano por favor
      interlocutor humano
      quiero asistencia humana
      quisiera la ayuda de una persona
      un asesor en el chat por favor
      me puede dirigir con la persona adecuada
      deseo una conversación con un asesor
      me pueden dar una persona por favor
      necesito hablar con alguien de su empresa
      quisiera chatear con un miembro de su equipo
      puede un humano revisar mi caso
      déjame hablar con atención al cliente
      pásame con alguien del área técnica
      quién está disponible para chatear
      hay alguien para ayudarme?
      puedo hablar con el responsable de envíos
      quiero un agente real no este bot
      pon a un humano por favor
      un asesor de verdad ahora
      quiero salir de este bot y hablar con una persona
      quisiera tratar esto con un gerente
      dónde encuentro un humano para hablar
      hablar asesor
      ablar con asesor
      servisio al cliente
      atencion al clente
      agente humano
      quiero hablar con una persna
      por favor conéctenme con un agente
      comunicarme con un humano
      comuníquenme con alguien lo antes posible
      conéctame con la persona encargada
      me puedes transferir a facturación
      transferir a un supervisor
      pásame a soporte
      quiero que me transfieran a un humano
      por favor envíe mi chat a un agente
      pasa esto a un humano por favor
      redirígeme a un operador
      escalen a un supervisor por favor
      necesito que escalen esto
      estoy harto de este bot, denme un asesor
      esto no sirve quiero hablar con alguien
      no me entiendes déjame hablar con un humano
      sigue sin funcionar alguien me puede ayudar
      nada de bots!! humano!!
      no más respuestas de robot
      no me interesa hablar con un bot
      prefiero hablar con alguien
      prefiero un agente humano
      mejor hablar con una persona
      me puede ayudar un humano por favor
      puede responder esto una persona real
      puede un empleado ver mi caso
      me puede escribir un especialista por aquí
      quiero que alguien me ayude
      necesito alguien que revise esto
      necesito comunicarme con servicio al cliente
      cómo puedo hablar con alguien
      cómo hablo con un agente
      cómo consigo una persona
      cómo llego a una persona real
      cuál es la forma más rápida de hablar con un humano
      hay algún humano con quien pueda hablar
      hay alguien con quien hablar
      hay humanos aquí
      es posible hablar con una persona
      tienen a alguien con quien pueda hablar
      alguien disponible?
      agente en vivo por favor
      persona en vivo por favor
      chat con un asesor
      chatear con alguien
      chatear con un humano real
      hablar con soporte
      persona de soporte por favor
      agente
      humano
      servicio al cliente
      páseme con
      comuníqueme
      quiero ser atendido por alguien
      No quiero seguir hablando con una máquina
      échame un asesor
      quiero arreglar esto con un superior
      un compañero puede confirmarlo por favor
      le molesta si hablo con una persona?
      esto es demasiado complicado para un bot
      kisiera un humano
      quiero q me pasen con un licenciado
      Quiero hablar con un asesor para cambiar mi dirección
      un asesor por favor sobre mi pedido
      puedo tener un compañero suyo
      agradecería que un empleado se hiciera cargo
      ¿alguno de sus compañeros me puede dar una mano?
      nececito 1 humano
      tengo una pregunta para soporte
      tengo una queja para el gerente
      puedo discutirlo con alguien
      un asesor humano estaría bien
      sería mejor con un asesor
      Mensaje a atención al cliente
      mi caso es muy complejo para un robot
      el bot no me entiende
      algn q me ayude
      alguien pa ayudarme
      ¿Alguien de ustedes puede entrar aquí?
      ¿Un asesor podría escribirme aquí?
      mi cuenta está bloqueada y necesito a alguien que la desbloquee
      quiero hablar con un vendedor
      hablar con tus vendedores por favor
      pásame con tu personal
      hablemos con soporte
      solicito derivación a un agente
      traspaso humano
      asistencia cliente por favor
      asistente real
      no eres humano, pásame con uno de verdad
      Me gustaría que un especialista me orientara
      ¿Tienen personal que me pueda atender?
      quisiera ayuda personal de alguien
      necesito orientación de un asesor
      quiero reclamar con una persona
      mejor hablo con un asesor
      necesito un asesor para mi préstamo
      quiero hacer mi pregunta a una persona de verdad
      quisiera que me acompañe un asesor
      ¿Podría ser redirigida a una persona?
      que un agente me escriba por este chat
      quisiera que alguien verifique mi orden
      un agente tiene que retomar este chat
      quiero ayuda de su personal
      traspaso a un agente
      cómo obtengo un humano
      me gustaría que alguien de su equipo examine mi caso
      no puedes simplemente pasarme con alguien
      asesoría personalizada de un asesor por favor
      un compañero que sepa, por favor
      me gustaría recibir ayuda de alguien
      puedo saltarme el bot?
      por qué no me pasan con un asesor
      tengo preguntas para servicio al cliente
      ¿un asesor lo puede hacer por mí?
      ¿un compañero puede seguir con esto?
      déjame hablar con una enfermera
      puedo chatear con un farmacéutico
      me gustaría hablar con un banquero
      conéctame con un oficial de crédito
      alguien del ayuntamiento me puede ayudar?
      póngame con farmacia
      tráeme al gerente de turno
      me vas a pasar con alguien o no
      déjame hablar con una maldita persona
      hablar con asociado
      quiero que la gerencia revise esto
      pongan a una persona en este chat por favor
      que su equipo me responda
      ¿me pueden dar un poco de ayuda humana aquí?
      opción agente en vivo
      ¿puedo chatear con un médico de su equipo?
      póngame en la cola para un asesor
      elijo al humano
      pregúntale a tu superior por favor
      mándaselo a un compañero por favor
      muéstrale esto a un asesor por favor
      eso lo tiene que decidir un humano
      necesito hablar con una persona sobre mi suscripción
      podría tener un agente humano por favor
      hola quisiera ayuda de un agente en vivo
      pásenme un supervisor esto es ridículo
      puedo hablar con alguien de devoluciones
      déjame hablar con un asesor
      quiero un representante
      humano real por favor gracias
      eso no es lo que pregunté, asesor por favor
      alguien de soporte me puede escribir aquí
      permítame hablar con uno de sus agentes
      estoy atorado, algún empleado me puede ayudar
      deseo hablar con un operador
      es posible chatear con una persona real aquí
      a quién contacto para hablar con un gerente
      me puede conectar con el equipo de fraudes
      transfiérame al departamento de cancelaciones
      necesito ser transferido
      necesito contactar a un asesor
      busco hablar con alguien por un reembolso
      no me ayudas, necesito un humano
      saltar el bot
      hablar con una persona en vez de un bot
      solo humanos por favor
      quisiera hablar con su equipo de quejas
      alguien real por favor
      hay humanos con quienes chatear
      asesor ya!!!!
      rep de servicio al cliente xfa
      quiero que servicio al cliente me contacte por aquí
      asignen un humano a mi caso
      puedo hablar con un experto
      hey hay algún asesor por ahí
      comuníqueme con la persona que lleva mi caso
      preferiría no tratar con un bot
      dame con un humano
      deja que responda un humano
      me gustaria ablar con alguien
      se puede hablar con un asesor
      ¿un humano de verdad me puede ayudar aquí?
      me gustaría repasar mi caso con alguien
      busque a alguien que sepa hacerlo
      necesito un profesional de ustedes para mi pregunta
      ¿podrían conectarme directamente con el departamento de clientes?
      aquí solo contestan bots, quiero un humano
      quisiera explicarle mi problema a un empleado
      déjenme escribirle a un humano por favor
      ¿existe la posibilidad de escribirle a un asesor?
      no me sirve, quiero un interlocutor
      ¿cómo llego a un humano de verdad?
      espero que un empleado me responda
      ¿alguien de ustedes lo puede revisar manualmente?
      revisión manual por un agente por favor
      prefiero hablarlo con un humano que contigo
      ¿hay alguien en su equipo que me lo pueda explicar?
      quisiera alguien que escuche mi problema
      quiero hablar con la persona responsable de devoluciones
      póngame con el departamento de devoluciones
      quiero humanos
      ¿no hay humanos aquí? necesito ayuda de un humano
      puedes cambiarme con un compañero
      déjalo en manos de un humano
      traigan a su jefe de equipo
      por teléfono o por chat, da igual, un humano
      necesito una persona de carne y hueso
      deseo contactar con uno de sus empleados
      ya mismo un superior en el chat
      puedo tener a alguien de técnica
      hablar con alguien de administración
      solicito amablemente un interlocutor humano
      ¿sería posible que un agente le eche un vistazo?
      quiero otro interlocutor que no sea un bot
      conéctenme por favor
      quiero que me conecten ahora
      servicio al cliente, y rápido
      ayúdame a encontrar un asesor
      no encuentro a nadie que me ayude, un asesor por favor
      quisiera hablar con su departamento de morosidad
      ¿un asesor me puede contactar en este chat ya?
      llamen a un agente al chat
      pásenme con un ser humano, joder
      ¿puedo obtener la asistencia de un operador?
      que me pasen con alguien por favor
      ¿Puedo hablar con el Sr. Vega?
      ¿Me puede ayudar algún compañero suyo?
      Necesito que alguien revise mi caso
      quiero comunicarme con servicio al cliente
      ¿Cómo puedo contactar con un agente?
      me gustaría charlar con un ejecutivo
      transferir a un humano
      No me entiendes, ponme con una persona
      Páseme con el departamento de facturación
      Prefiero tratar esto con una persona
      ¿Podría atenderme un asesor?
      Deseo hablar con un supervisor
      asesor por favor
      necesito soporte de una persona real
      ¿Con quién puedo hablar sobre una devolución?
      Conéctame con el equipo de soporte
      quiero que me atienda un ejecutivo
      hay alguna persona que me pueda ayudar?
      Estoy cansado del bot, quiero una persona
      Me comunica con un representante, por favor
      ¿Es posible hablar con un operador?
      Chatear con un agente
      Solicito hablar con el gerente de la tienda
      Que me transfieran con alguien de cobranzas
      Quisiera contactar con atención al cliente
      Necesito ayuda de un técnico
      deseo conversar con un ser humano
      Derívame con un especialista
      No tengo internet desde el lunes, necesito a alguien que lo arregle
      ¿Pueden incluir a uno de sus asesores en esta conversación?
      Comuníqueme con el área de siniestros
      agente ya
      ¿Hay algún humano de verdad aquí?
      Quiero hablar con su asesor de créditos
      Dejen de mandarme enlaces y déjenme hablar con alguien
      Me gustaría que una persona revisara mi caso
      no, nada de eso. Tengo que hablar con alguien
      un agente que hable inglés por favor
      Mi pregunta no está en la lista, ¿cómo llego a un agente?
      Envíeme con el departamento correcto
      ¿Puedo escribirle directamente a un asesor?
      Contactar a ventas
      Ya intenté todo, páseme con soporte técnico
      ¿Podría hablar con el director de la sucursal?
      ¿Alguien de ustedes puede tomar el chat?
      necesito que un ejecutivo me explique la factura
      hablar con recepción
      hola me puede atender alguien por lo de mi paquete
      Quisiera ver este tema con un responsable
      No me entiende. Una persona. Por favor.
      tienen algún agente de soporte con quien chatear?
      ¿Hay alguien en contabilidad con quien pueda hablar?
      Mándame con un humano porfa
      Sería más fácil explicárselo a una persona
      necesito ayuda de un agente con mi reserva
      Este chat no sirve. ¡Operador!
      ¿Podría un experto revisar mi configuración conmigo?
      Quiero ponerme en contacto con su equipo de soporte
      Póngame en contacto con un especialista en impuestos
      Transferencia a un agente
      quisiera comunicarme con el servicio técnico
      puedo hablar con un abogado de mi divorcio
      che, pasame con alguien posta
      quiero platicar con una persona, no con esta máquina
      me podés comunicar con alguien que la tenga clara?
      oye, ponme con alguien de carne y hueso
      weón, pásame con un humano
      Buenas tardes, ya escribí tres veces por el paquete perdido y nadie contestó. Les agradecería que uno de sus compañeros se haga cargo de mi caso.
      Estimados señores, el robot no entendió mi pregunta sobre la herencia. Les ruego que me pongan en contacto con un abogado de su departamento.
      Hola, el formulario falla siempre. ¿Podría alguien de soporte técnico revisar mi cuenta conmigo?
      Llevo una hora dando vueltas por los menús, así que quisiera hablar con una persona que sepa del tema.
      quiero hablar con una enfermera sobre mis resultados
      puedo hablar con un farmacéutico
      pásame con la matrona de guardia
      necesito hablar con un médico ya
      quiero hablar con un abogado
      quiero hablar con el perito que lleva mi siniestro
      quiero hablar con la tramitadora de mi expediente
      conécteme con un técnico de redes
      quisiera hablar con mi trabajadora social
      puedo hablar con el notario
      páseme con alguien del registro civil
      quiero hablar con el funcionario que lleva mi visa
      hablar con un contador
      transfiérame a admisión de pacientes
      me dijeron que ustedes podían ayudarme, así que páseme con siniestros
      mi hija dice que el bot no sirve, así que dame una persona
      el correo dice que pida un supervisor, así que quiero hablar con uno
      me prometieron un asesor y sigo esperando, comuníquenme ya
      ¿me pasás con alguno de los muchachos que la cace?
      ándale, quiero hablar con un cristiano, no con una máquina
      mija, póngame con alguien que sí me entienda
      quiero echar una platicada con un asesor
      ¿no hay por ahí alguien que me atienda, pues?
      pana, necesito una persona ya
      Buenas noches, soy cliente desde hace doce años y nunca me habían tratado así. Por favor comuníqueme con un responsable que me explique la última factura.
      Hola, subí cuatro veces el certificado médico sin éxito. ¿Sería posible que alguno de sus empleados lo revise mientras estoy en línea?
      Buenas tardes, mi madre está en el hospital y hay que cambiar la reserva. El bot solo manda enlaces. Déjeme hablar con alguien, por favor.
      Entiendo que usted es un asistente automático, pero el asunto es delicado y preferiría tratarlo con un ser humano.
      quiero hablar con el farmacéutico de guardia
      puedo hablar con una nutricionista del programa
      pásame con la enfermera de triaje
      tengo que hablar con un radiólogo por el informe
      hablar con un pediatra
      ¿hay algún médico con quien pueda chatear?
      quisiera hablar con la abogada que lleva mi expediente
      comuníquenme con su notario
      quiero hablar con el ajustador de siniestros
      páseme con un supervisor del mostrador
      necesito un especialista en roaming con quien hablar
      transfiérame a un técnico de línea
      ¿podría hablar con alguien del ayuntamiento sobre mi solicitud?
      quiero hablar con el inspector de hacienda que lleva mi declaración
      chatear con un funcionario consular
      la aplicación me dijo que contactara con soporte, así que páseme con soporte
      siempre dicen que alguien me ayudará, así que denme a alguien
      decía que el 0 era para un operador, así que operador por favor
      órale, páseme con un ser vivo que me conteste
      esta máquina me tiene harto, deme gente de verdad
      ¿les molestaría que charlara un ratito con una de sus asesoras?
      Escribo por tercera vez. No deseo seguir cruzando mensajes con un ordenador y pido que me pongan en contacto con la persona responsable de los reembolsos.
      ¡Hola! Ya subí todo, el estado sigue pendiente y viajo el jueves. Por favor metan a un agente en este chat.
      Somos una empresa pequeña y se trata de un contrato importante, por eso prefiero verlo con su ejecutivo de cuenta y no aquí.
      Me acaban de operar y casi no puedo escribir. ¿Puede una enfermera seguir con esto?
      hablar con la jefa de planta
      quiero chatear con una logopeda
      comuníqueme con su asesor jurídico
      ¿puedo hablar con el secretario del juzgado?
      transfiérame a un gestor de siniestros
      páseme con la sobrecargo
      déjeme hablar con un técnico de fibra
      tengo que hablar con alguien de la oficina de licencias
      ¿la registradora puede responderme aquí?
      chatear con admisiones
      Mi último asesor me prometió una mejora y no llegó nada. ¿Puedo tener otro asesor?
      el mensaje decía que esperara a un asesor, sigo esperando a ese asesor
      me dijeron que pidiera el nivel 2, pásenme con el nivel 2
      mi mamá dice que solo una persona puede arreglar esto. una persona por favor
      hablar con un médico
      quiero hablar con una abogada
      puedo charlar con un psicólogo
      comunícame con el notario
      pásame con la enfermera
      necesito hablar con un veterinario
      oiga, páseme pues con alguien de la oficina
      quiero cruzar unas palabras con el jefe
      ¿acá no hay nadie de verdad con quien hablar o qué?
      compa, consígueme a alguien de soporte
      quiero charlar de verdad con un asesor
      Señores, la calefacción lleva seis días rota y cancelaron dos visitas. Espero que hoy me hable un responsable.
      Leí todas sus páginas de ayuda. Ninguna sirve porque la cuenta era de mi padre fallecido. ¿Podría comentarlo con uno de sus empleados?
      Hola, perdón, no entiendo este formulario. ¿Le puede pedir a un compañero que me ayude?
      quisiera hablar con una enfermera especialista
      puedo hablar con una matrona de mi plan de parto
      por favor póngame en contacto con un abogado de su equipo
      hablar con un perito por mi coche
      quiero hablar con alguien de suscripción de pólizas
      chatear con un agente de reservas, el hotel está lleno
      páseme con un técnico para mi router
      puedo hablar con el funcionario encargado de mi permiso
      necesito hablar con una trabajadora social
      su SMS decía que un asesor me ayudaría aquí, así que comuníqueme con ese asesor
      a mi hermano lo atendió una persona, yo también quiero una
      siempre me dicen que pida un supervisor, así que déjeme hablar con un supervisor
      che, pasame con alguien de ahí que sepa
      oiga mijo, comuníqueme con una persona de carne y hueso
      tío, ponme con alguno de los vuestros
      Estimados: he enviado tres veces el formulario y siempre falla; les ruego que un gestor me contacte por este chat.
      Desde la mudanza no cuadra ninguna factura. Quiero revisarlo con una persona, no con un programa.
      en la tienda me dijeron que pidiera aquí un supervisor, así que quiero uno
      me dijeron por teléfono que este chat me puede pasar con reclamaciones, háganlo por favor
      ¿puedo comentar mis análisis con una enfermera aquí?
      quisiera hablar de mi testamento con un notario
      conécteme con un asesor hipotecario
      ¿podría una trabajadora social explicarme la carta?
      necesito hablar con una agente de viajes por un reembolso
      ¿hay alguien del equipo de redes para chatear?
      ¿tendría un farmacéutico un minuto para responderme?
      basta de menús. persona. ya.
      quiero hablar con un agente de seguros
    `),
    other: lines(`
      ir a la sección de contacto
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
      ¿eres humano?
      ¿eres un robot o una persona?
      ¿a qué hora abre servicio al cliente?
      mi asesor me dijo que era gratis
      quiero ser agente de seguros
      busco un agente inmobiliario
      no me transfieras
      no quiero hablar con nadie
      no necesito un agente
      llámame mañana
      que me llamen por favor
      cuántas personas pueden viajar
      añadir una persona a mi póliza
      cambiar mis datos personales
      cambiar de asesor
      dónde está mi pedido
      olvidé mi contraseña
      quiero cancelar mi suscripción
      perdí mi tarjeta
      alguien usó mi tarjeta
      alguien recibió mi paquete
      quién es el dueño de la empresa
      inicio de sesión agentes
      portal de agentes
      empleo como asesor comercial
      trabajar como agente de atención al cliente
      cuánto gana un ejecutivo de ventas
      gracias, el agente fue muy amable
      su agente fue grosero
      ayer hablé con un agente
      ya contacté a servicio al cliente
      nadie me responde en atención al cliente
      soporte para televisor
      transferir dinero a otra persona
      transferencia a un tercero
      cita con un técnico
      pedir cita con mi asesor
      teléfono de atención al cliente
      correo de soporte
      qué hace un asesor financiero
      diferencia entre chatbot y agente
      hablas inglés
      quiero hablar en inglés
      derechos humanos
      cuerpo humano
      asesoría legal precios
      operador móvil
      cambiar de operador
      portabilidad a otra operadora
      el repartidor nunca llegó
      contactar al vendedor
      cómo contacto al repartidor
      pago sin contacto
      la persona que entregó fue grosera
      mi jefe tiene que aprobar la factura
      sucursal más cercana
      agente de viajes
      agente de aduanas
      hola
      muchas gracias
      eres genial
      ayuda
      necesito ayuda con mi pedido
      saldo de mi cuenta
      cambiar mi dirección
      quiero un reembolso
      la app es compatible con Face ID
      cómo creo un agente en el sistema
      opinar sobre el servicio al cliente
      responsabilidad civil
      quiero poner una reclamación
      seguro de vida para dos personas
      cuéntame un chiste
      el servicio al cliente es pésimo
      nombre de la persona de contacto
      ¿estoy hablando con una persona ahora?
      ¿hablo con una máquina?
      ¿desde qué hora atiende soporte?
      ¿los asesores trabajan los fines de semana?
      horario de apertura de la oficina
      agentes de seguros cerca de mí
      mi agente inmobiliario necesita un comprobante
      el agente del mostrador me cobró dos veces
      su representante me dijo que enviara el formulario
      una compañera suya me dijo que llegaba hoy
      estaba hablando con un agente y se cortó
      ya hablé con tres personas
      deje de transferirme
      no quiero que me conecten
      no hace falta un asesor
      ¿alguien puede llamarme a las 5?
      solicitud de devolución de llamada
      llámenme por favor
      acceso para agentes
      cómo crear un agente en Dialogflow
      qué es un agente de IA
      qué habilidades necesita un asesor
      trabajo en el servicio al cliente de otra empresa
      altavoz no funciona
      conectar mi teléfono al altavoz
      conectarse al wifi
      importar contactos
      contacto de emergencia
      pago contactless
      quién es mi persona de contacto
      agregar un representante legal
      quitar una persona de mi plan familiar
      número de personas por habitación
      recoger en persona
      tengo que ir en persona
      enviar dinero a una persona en el extranjero
      transferir mi boleto a alguien más
      pasar mi número a otro operador
      la escalera mecánica no funciona
      touroperador reembolso
      cómo apoyar a la ONG
      compatible con USB-C?
      abrí un ticket con soporte ayer
      quiero felicitar a uno de sus empleados
      el personal fue encantador
      descuento para empleados
      alguien entró en mi cuenta
      ¿alguien de ustedes me llamó?
      nadie contesta
      no había nadie en casa
      háblame de tus precios
      hablemos de otra cosa
      podemos hablar luego
      ¿te gustan los humanos?
      los robots van a reemplazar a los humanos
      estás vivo
      quién te creó
      cómo te llamas
      necesito un préstamo
      necesito una tarjeta nueva
      quisiera una factura
      puedes ayudarme
      necesito ayuda para iniciar sesión
      cita con el especialista
      pedir cita con un médico
      necesito un notario
      dirección de facturación
      reportar una falla técnica
      devuélvanme mi dinero
      dame más detalles
      pídeme un taxi
      límite de personas en la sauna
      consejos de uso
      informe de ventas
      soporte para bicicleta
      pasar de plan básico a premium
      ¿su chat lo atienden personas?
      cuál es la diferencia entre un asesor y un supervisor
      cuánto ganan sus agentes
      cómo ser asesor de servicio al cliente
      comisión de los agentes
      el encargado de la tienda fue muy amable
      alguien de su equipo me llamó ayer
      ya hablé con servicio al cliente y lo cancelaron
      un asesor me dijo que no había cargos
      cuándo me va a contactar alguien
      cuándo responderá un agente a mi correo
      ¿alguien revisó mi ticket?
      ¿ya se fue el técnico?
      reprogramar la visita del técnico
      agendar cita con un asesor en sucursal
      cancelar mi reunión con el consultor
      por favor no escalen
      prefiero no hablar con un agente
      déjame en paz
      pueden devolverme la llamada
      datos de la tienda
      cuál es su número de teléfono
      correo del soporte
      horario de servicio al cliente en navidad
      cómo llego al aeropuerto
      enviar un mensaje a un amigo
      puedo hablar italiano aquí
      habla como pirata
      con quién hablo
      pareces humano
      eres casi humano
      peluca de cabello humano
      cuánta gente puede participar
      añadir a alguien a mi reserva
      otra persona puede usar mi tarjeta
      alguien está en la puerta
      alguien me cobró dos veces
      alguien no deja de llamarme
      entrenador personal precios
      viajo con otras dos personas
      tengo una pregunta sobre mi factura
      tengo un problema con mi pedido
      necesito asistencia con mi contraseña
      ayúdame a restablecer mi contraseña
      quiero hablar de mi pedido
      hablemos
      conectar mi impresora
      transferir 50 euros a ahorros
      reenviar mi correo
      pasar al plan premium
      poner mi suscripción en pausa
      volver al menú principal
      resultados en vivo
      tv en vivo no funciona
      representante legal de la empresa
      ajustes de experto
      buscar un médico especialista
      contacto del administrador de fincas
      mi casero no responde
      formación del personal
      precio del plan de equipo
      ciclo de facturación
      impuesto sobre ventas
      ficha técnica del portátil
      estado del siniestro
      política de devoluciones
      gastos de envío
      aprobación del supervisor
      credencial de empleado perdida
      número de cliente
      quién es el autor
      quién puede usar el descuento
      dónde veo mis facturas
      cancelar la suscripción
      dejen de enviarme correos
      odio este producto
      denme un descuento
      dirección de recursos humanos
      ¿sus colegas también son robots?
      agente de viajes barato
      opiniones de su servicio al cliente
      operador de internet
      el gerente se equivocó
      nadie me entregó nada
      consejo para elegir un plan
      pase buen día
      actualiza mi dirección
      dame el saldo
      contactar con mi casero
      discutir el precio
      pedir un taxi
      consultar saldo
      comunicado de prensa
      persona moral requisitos
      poner una queja de un empleado
      ¿hay humanos leyendo esto?
      ¿sus asesores cobran comisión?
      el agente nunca llegó a la visita
      mi agente de seguros se jubiló
      buscar una agencia en Madrid
      qué documentos pide la agencia de viajes
      cómo califico a un conductor
      ya le di mi dirección al asesor
      nadie me ha contactado
      por qué nadie responde mi correo
      hasta qué hora está abierto el servicio al cliente hoy
      número de servicio al cliente
      fax de siniestros
      no necesito hablar con nadie
      no me comuniquen con una persona
      dejen de llamarme
      que alguien me llame el lunes
      quiero programar una llamada
      agendar cita con mi asesor financiero
      ¿el soporte es gratis?
      qué puede hacer este bot
      eres ChatGPT
      me encanta hablar contigo
      entiendes las emociones humanas
      aplicar a un puesto de gerente
      ¿están contratando operadores?
      inicio de sesión gerente
      cambiar el titular de la cuenta
      agregar a mi esposo como persona autorizada
      otra persona recibió mi paquete
      entraron a robar en mi casa
      cualquiera puede ver mi perfil
      cuántos empleados puedo agregar
      invitar a un miembro del equipo
      la página de contacto no funciona
      cómo me pongo en contacto con el vendedor
      contactar a mi banco
      quiero contactar al dueño del piso
      plan de llamadas ilimitadas
      activar desvío de llamadas
      conectar dos cuentas
      conectar dispositivo
      transferir saldo entre tarjetas
      pasar el examen de conducir
      retener mi correo
      pedir un presupuesto
      llévame a casa
      dar propina al repartidor
      necesito ayuda
      necesito un descanso
      número de personas
      honorarios de peritos expertos
      escalera
      aumentar mi límite
      enviar mensaje
      vale regalo empleado
      hablar en público curso
      chef con estrella reserva
      colaborador de vacaciones
      jefe de cocina empleo
      ¿este chat lo supervisa gente?
      cómo despido a un empleado
      la comisión del agente incluye iva
      el operador me dijo que reiniciara
      quiero que me devuelvan la llamada
      cuándo empiezan los asesores
      alguien de soporte me envió un formulario
      hablar del clima
      mi equipo necesita acceso
      agregar un agente a la cola
      entrevista de trabajo servicio al cliente
      conectar mi correo
      la gente puede ver mi dirección
      a quién le pago
      están contratando
      conocí a una persona simpática
      transferir mi pensión
      puedo llevar a alguien
      ayuda con la facturación
      sin llamadas por favor
      mi agente me vendió un seguro malo
      qué hace el departamento de facturación
      ayer hablé con un representante y no me ha llegado el reembolso
      el asesor fue muy amable
      cómo puedo trabajar como agente de atención al cliente
      cuál es el horario de atención al cliente
      no me pases con nadie
      no necesito un humano
      eres un robot o una persona
      estoy hablando con una persona real?
      quiero cambiarme de operador
      portabilidad a otro operador
      hablar de mi factura
      quiero conectar mi móvil al coche
      mesa para cuatro personas
      el agente nunca me llamó
      que me llame un asesor mañana
      cuánto cuesta hablar con un agente
      cuántas personas trabajan ahí
      quién es el director general
      agente inmobiliario en Madrid
      quiero una cita con un asesor
      pedir cita con el médico
      préstamo personal
      datos personales
      puede recoger mi paquete otra persona?
      dar acceso a otra persona
      mi representante legal tiene un poder
      hablas español?
      dame mi saldo
      dame un descuento
      quiero ver mis datos
      pásame la factura por correo
      pásame el número de cuenta
      cancelar mi cita con el especialista
      los agentes trabajan los domingos?
      gracias, el agente me ayudó mucho
      tu compañero me prometió un vale
      atención médica
      servicio al cliente me cobró dos veces
      el supervisor no aprobó mi permiso
      quiero enviar un mensaje al vendedor
      cómo contacto con el repartidor
      es humano equivocarse
      la persona que me entregó el paquete
      a nombre de otra persona
      comunicar un siniestro
      conectar con la red wifi
      poner una reclamación
      ponme al día con mi pedido
      soy agente de la empresa, cómo entro
      acceso agentes
      alguien ha entrado en mi cuenta
      hay alguien más en mi cuenta
      el operador logístico perdió mi paquete
      qué puede hacer un agente que tú no puedas
      tarifas para dos personas
      persona jurídica o natural
      me atendió un chico muy simpático
      el ejecutivo que me atendió no sabía nada
      ir a pagos
      volver a pagos
      acceder a facturación
      ir a reservas
      el agente con el que hablé era encantador
      el técnico lo arregló, gracias
      cómo inicio sesión como agente
      qué hace un tramitador
      cuándo llega el técnico
      el técnico no vino
      quiero que venga un técnico a casa
      cambiar la visita del técnico
      cuánto gana un ingeniero
      trabajo en administración
      soy ingeniero
      soy administrador de la cuenta
      asígname otro asiento
      asígname una contraseña
      bríndame información sobre los planes
      facilítame el número de pedido
      encuéntrame un vuelo barato
      tráeme la cuenta
      trasladar mi línea a otra casa
      trasladar mi cuenta a otra persona
      desviar mis llamadas
      desvíame las llamadas a otro número
      volver a facturación
      ver mis compras
      hablar de mis compras
      consultar mis compras
      quiero consultar el despacho de mi pedido
      calidad de la imagen
      control de calidad
      nóminas atrasadas
      mis nóminas
      portabilidad numérica
      secretaría virtual
      no quiero más correos de marketing
      mi asistente reservó el vuelo
      asistente de google
      funciona con alexa
      cómo crear un bot
      mi lavadora es una máquina vieja
      devolver la máquina de café
      inteligencia artificial curso
      cancelar la renovación automática
      odio esperar
      estoy harto de que se cuelgue la app
      nunca recibí mi pedido
      nadie contesta el teléfono
      nadie me ayudó ayer
      sus agentes son unos inútiles
      su servicio es pésimo
      el servicio al cliente es horrible
      valorar al agente
      quiero felicitar al agente
      gracias por comunicarme
      quién hizo este bot
      qué eres
      me puedes ayudar
      puedes hablar
      explícame eso
      háblame en francés
      puedo hablar con mi marido por la app
      escribir al conductor
      quiero hablar con el repartidor
      habrá alguien en casa para recibirlo
      tiene que firmar alguien
      alguien me robó la tarjeta
      alguien hackeó mi cuenta
      alguien está usando mi usuario
      cualquiera puede editar mi documento
      enviar un regalo a alguien
      ponlo en mi tarjeta
      ponme dos entradas
      pon mi pedido en espera
      ponme una pizza mediana
      transferir mi saldo a ahorros
      transferir a una cuenta de ahorros
      conéctame al wifi
      conectar mi cuenta bancaria
      recomienda a un amigo
      escalera mecánica averiada
      cuántas personas por habitación
      cambiar el pasajero principal
      error de operador 5
      operador turístico
      modo experto
      opinión de los expertos
      permisos de administrador
      administrador de tareas
      gestor de contraseñas
      gestor de archivos
      recursos humanos teléfono
      cabello humano
      verificación humana falló
      soy humano
      no soy un robot
      el captcha dice que soy un bot
      persona a cargo del niño
      seguro para dos personas
      comunica siempre el teléfono
      la línea está ocupada
      ocupo un taxi
      me regala la factura
      regálame un minuto
      el chico me entregó mal el pedido
      la muchacha de la tienda me dijo que sí
      busco una chica
      pasar por caja
      pasa a recogerlo mi hermana
      pasarán a recoger el paquete?
      pone que mi pedido está entregado
      me pone error
      me da error
      me dan reembolso?
      póngame al día
      me pasas la contraseña
      me pasas el enlace
      pásame el catálogo
      mándame el recibo
      llévame al inicio
      cámbiame el plan
      cámbiame la contraseña
      envíame la factura
      dirígeme a la página principal
      comunicarme por señas
      estoy harto
      basta
      no quiero
      contigo no puedo
      quiero hablar contigo
      quien sea el titular
      quien corresponda debe firmar
      puedo cambiar mi cita con la enfermera
      el hotel tiene conserje
      la recepción abre de noche?
      horario de recepción
      cuándo paga recursos humanos
      política de vacaciones
      enviar mi nómina a recursos humanos
      qué es el nivel 2 de soporte
      el gerente fue grosero
      quiero dejar un comentario para el gerente
      quiero felicitar a un empleado
      cómo añado un miembro al equipo
      invitar a un compañero a mi espacio
      eliminar un usuario
      compartir un documento con alguien
      cómo chateo con mi equipo
      historial de chat
      borrar chat
      datos de contacto
      actualizar mi información de contacto
      guardar un contacto
      hablemos de precios
      plan de minutos para hablar
      estás ahí
      hola?
      es una empresa real?
      este chat es real?
      los humanos leen estos chats?
      qué modelo de ia eres
      robot aspirador precio
      reparar mi ordenador
      mi portátil no se conecta
      no puedo conectarme al servidor
      se perdió la conexión
      se cortó la llamada
      comisión por transferencia
      traslado al aeropuerto
      pasar fotos a mi nuevo móvil
      transferencia bancaria a otra persona
      dámelo
      dame la dirección
      búscame un hotel
      buscar tienda
      buscar un agente cerca de mí
      sueldo de representante de ventas
      vacante de asesor
      ser agente
      licencia de agente de seguros
      documentos de soporte
      tu móvil soporta 5g
      atención al cliente no contesta mis correos
      escribí a soporte la semana pasada
      ya contacté con soporte
      mi pregunta no fue respondida
      quién es el gerente de la tienda de León
      quién aprobó mi reclamo
      quién entrega mi paquete
      quién es mi gestor
      cómo se llama mi asesor
      mi asesor está de vacaciones?
      mi asesor me dijo que califico
      derivación al especialista
      honorarios del consultor
      contratar un consultor
      trata de personas
      humanidades carrera
      maniquí tamaño humano
      reporte de persona desaparecida
      entrenador personal
      clases presenciales
      cuántas personas pueden alojarse
      nadie me dijo
      alguien me dijo que tienen rebajas
      alguien compró con mi tarjeta
      puede alguien usar mi billete
      necesito que alguien entregue el domingo
      necesito ayuda para instalar
      ayúdame a elegir un móvil
      descuento de gerente
      licencia de operador
      reunión de personal
      departamento en alquiler
      alquilar un departamento
      busco departamento de dos habitaciones
      qué departamento vende zapatos
      equipo de fútbol
      equipo dañado
      mi equipo no enciende
      cambiar de equipo
      oficina más cercana
      área de cobertura
      ventas del mes
      cuándo hay rebajas
      iniciar una devolución
      alerta de fraude en mi tarjeta
      no me escriban más
      no importa
      no gracias
      no quiero ayuda
      te odio
      eres estúpido
      ir a métodos de pago
      volver al menú
      comunícate más tarde
      comunicación interna
      la comunicación con la torre
      comunicarme con mi hijo desde la app
      consulta médica
      hacer una consulta
      tengo una consulta
      pasar consulta con el especialista
      derivar llamadas
      canalizar agua
      enlace de pago
      mándame el enlace
      me pone triste
      ponme música
      pon la calefacción
      poner un anuncio
      asesor fiscal recomendado
      asesoría jurídica gratuita
      gestor documental
      técnico de lavadoras a domicilio
      necesito un técnico para instalar la fibra
      el técnico de la fibra no llegó
      encargado de la tienda nombre
      responsable de tratamiento de datos
      director de cine
      necesito un agente para vender mi casa?
      cuánto gana un agente de chat
      sus asesores son geniales
      me robaron la tarjeta
      alguien de mi familia falleció
      viene alguien hoy
      mi técnico está disponible mañana
      cuándo está disponible el técnico
      hay habitaciones disponibles
      hay agentes en Bogotá
      directorio de agentes
      actualizar agente
      soporta windows 7
      soporte de pared
      necesito un recibo
      rastreo de contactos
      seguro para deportes de contacto
      llegar al nivel 10
      mándame un código
      mándame el formulario
      mándame a la página de inicio
      cambiar a modo oscuro
      cambiar a facturación anual
      cambiar a español
      cambiar de plan
      habla más alto
      el altavoz no funciona
      formulario de quejas
      tengo una queja
      tengo una queja del conductor
      política de quejas
      hacer una pregunta
      preguntar por el envío
      llamar a mi banco
      visado de consultor
      que tengas un buen día
      sala de chat
      cualquiera puede entrar
      el nombre de la persona en el billete está mal
      añadir segunda persona
      mi esposa es la encargada de la cuenta
      modo jefe
      eres un buen agente
      eres un gran asistente
      eres un agente?
      hay descuento para mayores de 60
      hay alguien con quien dejar la llave
      cómo cobran los agentes
      pasar el control de seguridad
      pasaporte vencido
      resultado en vivo
      evento en vivo
      entradas del real madrid
      verificación de identidad de persona real
      comunicación con el satélite
      me comunico luego
      me contacto más tarde
      me conecto pero no carga
      conecto el cable y no va
      derivado del petróleo
      contacto de mi abogado
      quién es usted
      con quien hablo?
      qué persona puede firmar
      para una persona
      una persona adulta y un niño
      busco a una persona desaparecida
      busco trabajo de agente
      necesito un abogado
      necesito un médico
      quiero hablar con mi médico
      quiero hablar de mi contrato
      quiero hablarte de mi problema
      necesito hablar
      me pone un café
      me das tu número
      ponte en mi lugar
      ponerse en forma
      poner en contacto los cables
      avísame cuando llegue
      avisa a mi familia
      avisar de un siniestro
      ver a un médico
      necesito ver a un especialista para mi rodilla
      pregúntale a un amigo
      pedir permiso a mi jefe
      dile a mi asesor que gracias
      alguien de su empresa me llamó
      alguien de su oficina visitó mi casa
      es real este correo de su equipo de soporte
      una persona que decía ser empleado suyo me llamó
      un agente me dijo que me devolverían el dinero
      me prometieron una llamada de un agente
      mi jefe me pidió una factura
      avísame cuando el agente lo envíe
      página de contacto
      metas del equipo de ventas
      dictado por voz
      el mensaje no se envió
      cuántas personas pueden usar una cuenta
      invitar personas
      dos personas
      la persona a la que se lo compré
      otra persona está en mi cuenta
      puede conducir otra persona el coche de alquiler
      cargo por persona adicional
      comisión del asesor
      error operador no encontrado
      id de cliente
      corte de servicio
      plan de servicio
      servicio de coche
      servicio a la habitación
      servicio a la habitación por favor
      servicio de limpieza
      se cayó el servicio
      servicio de internet no funciona
      instalación por expertos
      consejos de expertos
      puesto de encargado
      necesito que alguien cancele mi pedido
      qué pasa si alguien lo roba
      alguien vende esto
      alguien más tiene este problema
      alguien ha visto mi maleta
      nadie vino
      hora de la cita con el técnico
      envíen un técnico
      manden a alguien a arreglar la caldera
      reservar un técnico
      comunidad de vecinos
      comuniqué el siniestro ayer
      conectar a corriente
      conectar impresora
      transferir a mi cuenta
      transferir a otro banco
      pasar a la siguiente página
      pasar a premium
      poner a mi nombre
      poner a cargar
      poner a nombre de otra persona
      enviar a domicilio
      hablar es gratis
      chat
      chatbot
      bot
      robot
      pregunta
      soporte
      ventas
      un agente tiene que aprobarlo?
      puede mi agente ver mis documentos
      qué información le doy al agente
      el técnico llama antes de llegar?
      dónde está mi técnico
      quién será mi instructor
      cuándo empieza a trabajar el gerente
      cambiar el administrador de mi cuenta
      manejo un equipo de diez personas
      enviar un correo a mi equipo
      nuestros empleados no pueden entrar
      código de descuento de empleado
      cómo pago a mi personal
      la recepcionista me dijo que viniera aquí
      necesito un recibo de recepción
      el bot me dio el enlace equivocado
      el robot cortacésped se paró
      esto es automático?
      usan ia
      me gusta hablar contigo
      podemos hablar del clima
      a quién hago el cheque
      quién puede usar mi tarjeta
      quién puede firmar el formulario
      persona en la foto
      comida humana para perros
      conectar dos dispositivos
      conectar con amigos
      transferir la titularidad a mi hermano
      equipaje de mano
      poner a alguien en la lista de espera
      pasar lista
      pasarme de prepago a contrato
      pasarme a otra compañía
      cambiarme de compañía
      cambiarme a un plan mejor
      ponerme una alerta
      quiero pasarme a premium
      apóyame con mi pedido
      opción de pagar después
      formas de pago
      que revisen mi pedido
      opinión de expertos
      presentar un reclamo
      queja de un vendedor
      puedes conectarte a mi banco
      mi chat es privado?
      mover mi reserva al viernes
      la persona del teléfono me dijo que no
      el compañero con el que hablé se olvidó de mí
      puede venir el mensajero mañana
      que alguien recoja el paquete
      enviar este archivo a mi contador
      su personal es amable
      apreté el botón equivocado
      cuántos agentes tienen
      seguir mi pedido
      continuar con la compra
      seguir con el pago
      continuar con el registro de la persona
      regrésame mi dinero
      regrésame al menú
      eres humano
      eres una persona o un robot
      hablo con un bot o con un humano
      no necesito un asesor
      no hace falta que me pases con nadie
      llámame
      me pueden llamar mañana
      solicitar una llamada
      alguien me puede llamar a las 5
      a qué hora abre atención al cliente
      servicio al cliente abre los domingos?
      agente inmobiliario
      busco un agente de viajes
      cómo ser agente de seguros
      iniciar sesión como asesor
      quiero transferir dinero a otra persona
      transferir a un amigo 50 euros
      hacer una transferencia
      transferir mi linea a otra compañia
      pasar mi boleto a otra persona
      conectar el celular al wifi
      no puedo conectarme
      quiero hablar de mi factura
      hablemos del reembolso
      ayúdame con mi pedido
      quién es el director
      cómo se llama tu jefe
      el asesor fue grosero conmigo
      ayer hablé con un asesor
      un agente me dijo que esperara
      su ejecutivo me prometió un descuento
      agendar cita con un asesor
      cancelar la cita con el ejecutivo
      quiero una cita con el doctor
      el cuerpo humano
      error humano en mi recibo
      alguien entró a mi cuenta
      otra persona puede recoger mi paquete
      hay alguien que repare lavadoras
      agregar una persona a mi cuenta
      cuántas personas caben en la habitación
      una persona con diabetes puede tomarlo
      enviar un correo a soporte
      cuál es el correo de atención al cliente
      escribir una carta al gerente
      habla más despacio
      háblame de tus productos
      vacantes para asesor de ventas
      soy asesor y quiero registrarme
      gracias el agente lo resolvió
      hablar con mis amigos en la app
      borrar el chat
      historial de conversaciones
      qué operador tengo
      persona jurídica o física
      quién recibió mi paquete
      quién puede recoger mi paquete por mí
      agregar un conductor a la póliza
      recomendar a un amigo
      alguien inició sesión en mi cuenta
      cuánto tarda en responder un agente
      cuál es el tiempo de espera
      qué hace un asesor
      cómo ser asesor
      mi asesor cambió
      mi asesor está de vacaciones
      cuándo viene el técnico
      su servicio al cliente es pésimo
      estoy esperando respuesta de soporte
      ya escribí a soporte
      qué es un chatbot
      cómo funciona este bot
      descuento para personas con discapacidad
      hablas español
      podemos hablar en inglés
      no te hablo a ti
      conectar mi cuenta con facebook
      transferir mis fotos
      redirigir mi correo
      siguiente
      seguro de responsabilidad civil
      agente de seguridad
      número de agente
      consejos para elegir
      contactar a mi médico
      escribir al anfitrión
      llamar al restaurante
      pásame la factura
      alguien de ustedes me llamó ayer
      quién me llamó
      sus agentes son geniales
      contraten más agentes
      soy corredor de seguros
      un menor puede abrir una cuenta
      invitar gente a mi equipo
      crear un agente
      eliminar un agente
      opinión sobre atención al cliente
      por qué se cerró mi chat
      el chat en vivo es gratis?
      formulario de contacto
      centro de ayuda
      ayúdame con la tarea
      quién es el dueño de la página
      con quién estoy hablando
      estoy conectado con un humano?
      problemas de conexión
      pasar a fibra
      pasa el aspirador
      pase de abordar
      transferencia de expediente
      poner fin al contrato
      la persona del año
      una persona se cayó
      nadie me avisó
      no hay nadie en casa para recibir el paquete
      cuántos son en el equipo
      no estoy contento con el asesor
      derivadas e integrales
      hablé con alguien por chat la semana pasada
      nadie me ayudó
      nadie responde mis correos
      creo que no necesito un asesor
      prefiero no hablar con nadie
      un amigo me dijo que preguntara aquí
      puede venir un técnico a mi casa
      cómo les pagan a los agentes
      puedo ver a mi asesor la próxima semana
      programar una llamada con un experto
      quiero ver a un especialista
      cotización de un agente cerca de mí
      mi asesor no responde
      quién es mi asesor
      nombre de la persona con la que hablé
      podemos hablar nomás
      habla de fútbol
      cuéntame de tu equipo
      trabajas para humanos
      no eres una persona real
      pensé que eras humano
      tiempo real
      horario de oficina
      conexión perdida
      agente secreto
      modificar el contacto del contrato
      poder para otra persona
      hable más bajo
      un agente de policía
      soy una persona real no un bot
      hablé con una persona real y fue muy amable
      quiero ser asesor
      quiero trabajar con ustedes
      contratamos gente
      quién es la persona de la foto
      alguien menor de 16 puede usarlo
      cualquiera puede participar?
      alguien sabe cuándo abren
      alguien vive ahí
      una persona puede llevar 20 kg
      el gerente es responsable del robo?
      administrar mi suscripción
      manual del operador de la podadora
      sueldo de gerente
      mi asistente lo recogerá
      conectar google assistant
      cómo instalo un chat en vivo en mi web
      cómo transfiero una llamada en mi teléfono
      escalera mecánica dañada
      mi caso fue escalado ayer
      quiero un chatbot para mi página
      curso de asesor
      empleado del mes
      película de agente secreto
      cuidador para mi madre
      puede el vecino recibir el paquete
      apoyo a refugiados
      tarifa de atención al cliente
      horario de soporte
      mi compañero está enfermo
      soy agente
      contrato de mi agente
      jefe de cocina
      operador de grúa
      gracias por comunicarme con el agente
      el agente se desconectó
      su agente me colgó
      cómo califico al agente
      quiero quejarme de un agente
      recibí una llamada de su agente
      puedo dar mi clave a su agente
      una pregunta sobre el servicio al cliente
      qué hace servicio al cliente
      dile gracias a tu jefe
      mi jefe está avisado?
      enviar a mi jefe para aprobación
      hablar con mi jefe de un aumento
      cómo hablar con una chica
      puedo hablarte de algo
      te puedo preguntar algo
      tengo una pregunta
      tengo un problema
      no funciona
      adiós
      eres un buen bot
      cómo se llama el bot
      conectarme a la vpn
      llamar un taxi
      curso de anatomía humana
      música en vivo
      cuero real
      eliminar una persona
      personas en el hogar
      cantidad de agentes
      consejo de administración
      agente contable
      real madrid
      operador lógico
      naturaleza humana
      persona mayor
      comunicar una baja
      eres humano?
      esto es un chatbot o una persona
      hablo con una persona real ahora?
      alguien lee esto o es una ia
      con qué bot hablo
      tienes jefe?
      qué edad tiene tu jefe
      no quiero hablar con un agente
      no me pasen con nadie
      no necesito hablar con una persona
      no gracias, sin agente
      por favor no me transfieran
      dejen de transferirme
      no se permiten bots en el grupo
      cómo encuentro un agente cerca de mí
      agentes inmobiliarios en madrid
      teléfono de agencia de viajes
      cómo obtener licencia de agente de seguros
      acceso al portal de agentes
      contraseña del portal de agentes
      a qué hora cierra soporte
      horario de atención de soporte
      está abierto hoy el servicio al cliente?
      teléfono de servicio al cliente
      correo de servicio al cliente
      cuándo los puedo llamar
      llámenme al celular
      me pueden llamar mañana por la mañana
      quiero que me llamen esta tarde
      solicitar una llamada telefónica
      perdí una llamada de su agente
      enviar dinero a alguien
      transferir dinero a mi esposa
      transferir mi saldo
      transferir mi dominio a otro registrador
      transferir una reserva a otra persona
      conectar por bluetooth
      mi laptop no se conecta a la red
      conecta conmigo en linkedin
      quiero hablar sobre mi factura
      necesito ayuda con mi contraseña
      ayúdenme por favor
      auxilio mi wifi no funciona
      de quién es esta empresa
      quién dirige marketing
      contacto de recursos humanos
      cuántos asesores trabajan con ustedes
      hacer una cita con un asesor
      reservar reunión con un especialista
      cancelar mi reunión con el asesor
      reprogramar mi llamada con el agente
      su personal fue muy amable
      el asesor dijo que me devolverían
      ya hablé con un agente
      un agente me llamó ayer
      el agente me dio mala información
      escribir un email al equipo de soporte
      enviar una carta a la oficina central
      agregar un empleado a la nómina
      quitar a una persona de mi reserva
      cambiar mi contacto de emergencia
      cuánto ganan los agentes
      vacantes en servicio al cliente
      contratan agentes?
      trata de personas línea directa
      es un error humano?
      puede una persona ser alérgica a esto
      alguien robó mi bici
      alguien más reportó esto?
      hay alguien que arregle bicicletas
      mi vecino puede recoger el paquete
      chatear con mis matches
      habla más fuerte no te oigo
      hablas alemán?
      hablamos luego
      el agente lo arregló gracias
      el asesor con el que chateé ayer me prometió un cupón
      quiero reportar a un empleado grosero
      hasta qué hora atienden los asesores
      qué idiomas hablan sus asesores
      busco a alguien que cuide mi perro
      voy a hablar con mi gerente y les aviso
      ya me reconecto
      lo hablo con mi colega
      buscamos asesores
      una persona más
      qué es un gerente de escalamiento
      qué estudios tiene un asesor
      hay alguien ahí?
      hola hay alguien
      hay alguien ahi
      hay alguien?
      buscar por tipo de envío
      consulta por tipo de cuenta
      un bot de atención al cliente
      Soporte técnico
      necesito soporte técnico
      asistente de compras
      rechazar handoff
      hablar con el dueño del coche
      ¿El bot puede transferir a un agente?
      transferir a otra persona
      quién me contesta
      hay que hablar con un asesor para eso?
      se graba la conversación con el asesor?
      hasta qué hora puedo hablar con alguien
      el asesor me transfirió y se cortó
      con quién estoy en contacto
      llevo días esperando respuesta de atención al cliente
      asesor no necesario
      prefiero el bot a un humano
      descargar la conversación con el asesor
      transcripción del chat con el agente
      hablé con servicio al cliente y me dijeron que el dinero llegaba
      después de hablar con un asesor me renovaron el contrato
      el técnico ya llegó
      a qué hora puedo llamar a atención al cliente?
      en qué horario puedo contactar con servicio al cliente
      envié un mensaje a la persona equivocada
      quiero hablar de mi empleado
      dirijo el servicio al cliente de un banco
      ya hablé con dos agentes sobre eso
      qué te dijo el agente
      su asesor dijo que me darían descuento
      ya no necesito asesor, lo resolví
      no soy una persona que se queja
      quiten a mi agente de la cuenta
      me puedes decir quién es mi asesor
      mi agente tiene licencia?
      encontrar agentes en jalisco
      habla con mi banco por mí
      pueden enviar a alguien a reparar la caldera
      puedo mandar a un amigo a recogerlo
      transferir mis puntos a un amigo
      la máquina rechazó mi tarjeta
      la máquina se tragó mi tarjeta
      el robot aspirador tiene garantía?
      no me gusta el nuevo bot
      para qué sirven los bots
      a la gente le gusta este producto?
      cuánta gente trabaja en soporte
      precios de soporte
      número de atención al cliente
      llámame cuando esté listo
      llama más tarde
      alguien debería llamarme la próxima semana
      hablamos mañana
      salas de chat para adolescentes
      cómo hablar con clientes
      bocina con volumen bajo
      líquido para lentes de contacto
      menú del chef
      software para asesores
      reenviar este correo a juan
      domiciliación bancaria
      ruta a la tienda
      crema de manos
      pasar de grado
      comunicación social carrera
      pase de diapositivas
      no necesito ayuda de un humano
      mis datos de contacto cambiaron
      ¿tengo asesor dedicado con el plan premium?
      ¿está incluido un asesor personal?
      cómo los contacto por correo postal
      ya le di mi número de cliente al asesor
      el asesor no pudo ayudarme
      ningún asesor pudo ayudarme
      estoy molesto con su asesor
      disculpas al asesor de antes
      transmitan mi agradecimiento al asesor
      quería agradecer a la asesora
      la técnica está rota
      cuáles son sus horarios de servicio
      dónde está el punto de servicio más cercano
      busco un servicio de reparación
      qué servicios ofrecen
      puedo pausar el servicio
      envío a otra persona
      vale para dos personas
      ¿puede venir una tercera persona?
      quién está asegurado si maneja otra persona
      accidente con lesiones
      mi casero no reacciona
      recibí una carta de su abogado
      ¿un agente tiene que aprobarlo?
      ¿mi solicitud la decide un humano o una IA?
      ¿una IA decide mi crédito?
      trabajan con humanos o robots?
      me interesa la robótica
      devolver mi robot aspirador
      mi robot cortacésped está roto
      cajero automático roto
      cajero más cercano
      configurar un pago automático
      la computadora no enciende
      curso de computación para mayores
      cómo termino la conversación
      ¿sus agentes están certificados?
      ¿un agente puede rechazar mi solicitud?
      una persona sola tiene derecho a la ayuda?
      Voy a preguntarle a alguien de mi empresa
      Primero lo consulto con una persona de mi oficina
      ¿A qué hora puedo hablar con un asesor?
      ¿Hay alguien ahí? Tengo una duda con mi pedido
      Es para esta persona
      No quiero un mantel hecho a máquina
      ¿Cómo puedo ser agente de su empresa?
      Llámenme mañana por la tarde
      Mi agente de seguros me recomendó esta póliza
      Quiero agregar una persona a mi reserva
      Ayer hablé con una asesora muy amable
      Necesito una cita con el asesor
      ¿Cuántos empleados tiene la empresa?
      ¿Cuántas personas caben en la habitación?
      El repartidor dijo que no había nadie en casa
      Quiero calificar al agente que me atendió
      Mi jefe tiene que aprobar el gasto
      ¿Me ayudas a cambiar mi contraseña?
      Quiero enviar dinero a otra persona
      En atención al cliente nadie contesta
      ¿Cuál es el teléfono de soporte?
      ¿Están contratando operadores?
      Añadir a un compañero a la conversación
      No gracias, no necesito un asesor
      El técnico no vino hoy
      ¿Puedo ir con otra persona?
      Tengo una duda sobre mi factura
      Quiero hablar de mi contrato
      Gracias al agente que me ayudó ayer
      ¿Cómo contacto al vendedor del producto?
      Reportar a un usuario
      ¿Cómo evalúo la conversación con la asesora?
      Nuestros usuarios quieren chatear con nosotros
      Ya tengo un caso abierto con un agente, ¿cómo va?
      Mi hermana quiere hablar conmigo de su cuenta
      Quiero ser asesor de clientes
      ¿Qué agente atendió mi última llamada?
      ¿Me recomienda una buena agencia de viajes?
      Ayer esperé dos horas a que contestara un operador
      Nuestro equipo tiene 12 personas, ¿qué plan conviene?
      Alguien robó mi teléfono
      Necesito que venga un técnico a mi casa el viernes
      ¿Cómo califico la conversación con el asesor?
      La persona que contestó dijo que mi reembolso fue aprobado
      Un compañero ya me informó
      ¿Qué sabes hacer que un humano no pueda?
      ¿Soporte atiende los domingos?
      Mi casero necesita una carta de ustedes
      ¿Un asesor puede firmar por mí?
      Avísenme cuando alguien envíe mi paquete
      No quiero que nadie me contacte más
      Nadie contesta en la línea de atención
      Dile a mi colega que la reunión se cancela
      Alguien de su empresa me llamó, ¿quién era?
      ¿Pueden dos personas compartir una cuenta?
      Soy agente en una agencia de viajes, ¿tengo descuento?
      ¿Cómo asigno un ticket a un agente en el panel?
      ¿Sus conductores hablan inglés?
      Me dijeron que hablara con mi banco
      ¿Cómo se llama la persona que firmó mi contrato?
      Mis datos personales están mal
      Nuestros clientes quieren hablar con nosotros, ¿su producto ofrece chat en vivo?
      ¿El asistente entiende francés?
      El portero perdió su credencial
      ¿Cuándo me contacta el mensajero?
      Prefiero no hablar con nadie
      Su asesor me trató muy mal
      ¿A nombre de quién hago el cheque?
      ¿puedo hablar con un asesor los domingos?
      ¿hay que hablar con alguien para dar de baja el servicio?
      ¿están disponibles los agentes los fines de semana?
      ¿tienen atención humana en festivos?
      ¿una persona revisa las solicitudes?
      ¿un médico va a leer mis respuestas?
      ¿qué pasa si hablo con un supervisor?
      ¿los clientes pueden hablar con un farmacéutico en sus tiendas?
      cuántos operadores trabajan de noche
      cuándo hay un técnico en la oficina
      mi esposa habló ayer con una asesora muy amable
      la señora de la ventanilla me dijo que preguntara aquí
      su asesor me dijo que el reembolso estaba aprobado
      el médico con quien hablé dice que ya están los resultados
      mi abogado necesita el contrato para el viernes
      mi abogado se pondrá en contacto con ustedes
      le dijo al operador que estaba enfermo
      me dijeron que un técnico me llamaría
      el gerente prometió que no cobrarían la comisión
      la semana pasada un agente me transfirió al departamento equivocado
      trabajo de enfermera y busco uniforme
      busco trabajo de azafata
      mi médico me recetó estas pastillas, ¿las cubre el seguro?
      cómo ser perito de seguros
      qué hace un corredor de bolsa
      honorarios de abogado para un testamento
      el técnico vino ayer pero la línea sigue muerta
      Hola, compré una tetera en junio. La persona de la tienda fue muy amable. ¿Cómo la devuelvo?
      somos una familia de cinco personas y buscamos dos habitaciones
      ¿se puede hablar con un asesor sin cita en la sucursal?
      ¿puedo pedir un humano después de medianoche?
      ¿es gratis hablar con un operador?
      ¿sus asesores hablan catalán?
      ¿me llama alguien si relleno el formulario?
      ¿en cuánto tiempo responde un asesor los correos?
      ¿hay siempre un socorrista en la piscina?
      ¿hay médicos en Navidad?
      ¿quién paga si hablo con mi propio abogado?
      ¿qué formación tienen sus asesores?
      ¿graban las llamadas con los agentes?
      ¿un notario podría certificar mi firma?
      el veterinario dice que mi perro necesita una dieta, ¿la venden?
      un compañero suyo me dijo que el paquete se perdió
      mi vecino habló con su gerente y le devolvieron el dinero
      la recepcionista que contestó fue grosera
      el operador me colgó
      su técnico dijo que volvería el martes
      ella le contó a la enfermera lo de la alergia
      he oído que un asesor puede quitar la comisión
      mi jefe quiere un recibo
      mi psicóloga me recomendó su aplicación
      soy matrona y quiero inscribirme en el curso
      ¿el inspector de hacienda es funcionario?
      quiero contratar a un abogado
      comparar contadores en Bogotá
      cambiar la enfermera asignada
      denunciar a un conductor
      Hola, el lunes conocí a uno de sus asesores en la feria y me dio un folleto. El código no funciona. ¿Cuál es el correcto?
      Hola, mi hijo tiene 16 años y quiere viajar solo. ¿Alguien de la tripulación lo cuida durante el vuelo?
      ¿a qué horas se puede hablar con un asesor?
      ¿los menores pueden hablar con un orientador sin sus padres?
      ¿la gente lee estos mensajes?
      ¿la línea de ayuda atiende en Navidad?
      qué idiomas hablan sus enfermeras
      ¿puedo elegir a mi asesor?
      ¿siempre me toca el mismo asesor?
      cómo forman a sus agentes
      el asesor iba a mandarme un formulario
      el farmacéutico no encontró mi receta
      dos de sus técnicos vinieron y dejaron la puerta abierta
      su compañera Ana me ayudó mucho, agradézcanle
      mi médico se niega a firmar el formulario
      el juez pidió otro documento
      alguien de su banco me llamó y me pidió la clave
      vi un anuncio de que la gente habla gratis con abogados
      mi contador lo hace por mí
      doy clases a enfermeras
      tarifas de intérprete
      horario del consultorio médico
      modelo de carta de abogado
      manden un técnico a mi casa
      encontrar un médico cerca de mí
      seguro médico
      quiero hablar del seguro médico
      hablar de mi seguro médico
      necesito un justificante del médico
      quién es mi abogado
      qué le digo al médico
      consulte a su médico o farmacéutico
      ¿está el médico hoy?
      ¿el médico habla inglés?
      el farmacéutico me dijo que preguntara aquí
      ¿una enfermera puede poner la inyección?
      ¿un notario puede firmar en línea?
      ¿me va a llamar un abogado?
      mi contador tiene que hablar con ustedes
      ¿debo llamar a un médico?
      cuánto cuesta hablar con un abogado
      ya hablé con una enfermera
      un médico me llamó ayer
      soy médico
      soy abogada y necesito acceso al expediente
      cambiar de médico de cabecera
      qué documentos pide el notario
      ¿tienen médicos que hablen ruso?
      mi veterinario me recomendó este pienso
      mi marido habló con la enfermera de planta
      contador de luz
      lectura del contador
      quiero hablar sobre mi contador de agua
      honorarios del notario
      examen médico
      ¿se puede hablar con un asesor en Nochebuena?
      ¿cuesta algo hablar con un asesor?
      ¿sus técnicos están certificados?
      ¿contestan enfermeras en este chat?
      ¿a qué horas están los abogados?
      ¿mi esposa puede hablar con el asesor por mí?
      ¿pasan mis datos a los agentes?
      cómo llegar a ser trabajadora social
      mi matrona me recomendó esta aplicación
      el gerente me pidió disculpas ayer
      su asesor me recomendó esta tarifa pero es muy cara
      el técnico dijo que el router está roto, ¿puedo devolverlo?
      un agente me paró y me pidió el certificado
      hablé con una señora que dijo que el vuelo sigue
      cómo cancelo la cita con mi matrona
      mi abogado necesita copia de la póliza
      me dijeron que nadie puede cambiar la fecha
      subir el certificado del médico
      lista de dentistas
      ¿quién firma el formulario, la empresa o el médico?
      que alguien me llame esta tarde
      ¿me puede devolver la llamada alguien de su equipo?
      dejar un mensaje a mi asesor
      cuál es el número de soporte
      datos de contacto de facturación
      cuándo abre soporte
      ¿la recepción abre en festivos?
      horario del chat
      mover mi reunión con el asesor
      cancelar la visita del técnico
      a qué hora llega el técnico
      su personal fue grosero
      el asesor me informó mal
      llevo cuarenta minutos esperando
      denle las gracias al operador
      hola asistente
      buenos días equipo
      ¿usted es el gerente?
      quién dirige la empresa
      quién se encarga de la protección de datos
      pasar mi contrato a otra persona
      conectar mis auriculares
      conectar el móvil al coche
      vincular dos cuentas
      problema de conexión
      añadir una persona a la reserva
      acceso de administrador
      crear un equipo
      construir un bot
      apagar el bot
      ¿el bot entiende inglés?
      cambiar a inglés
      quiero hablar en francés
      háblame
      hablemos de mi pedido
      necesito ayuda con mi factura
      ayúdame a elegir un plan
      ¿el soporte técnico está incluido?
      consulta sobre mi contrato
      pregunta sobre el envío
      empleo en atención al cliente
      ser representante
      buscar un distribuidor
      llamar a la policía
      mi compañero no puede entrar
      una de mis empleadas necesita acceso
      servicio de niñera
      agente inmobiliario en Sevilla
      médico de guardia
      receta del médico
      abogado laboralista
      escríbanme una confirmación
      horarios de recepción
      atención al cliente teléfono
      ¿puedo hablar con un asesor los festivos?
      ¿cobran por hablar con un asesor?
      ¿quién contesta el chat de noche, personas o un bot?
      ¿se graban las llamadas con los asesores?
      ¿puede un inquilino hablar con el portero sin cita?
      el agente me dijo que reiniciara el router
      mi vecino habló con un abogado y ganó
      ella pidió ver al jefe y no la dejaron
      soy enfermera y quiero pedir uniformes
      mi abogado necesita una copia del contrato
      ¿cómo me hago asesor hipotecario?
      ¿vale una receta de cualquier médico?
      oye, ¿mañana hasta qué hora abren?
      ¿cuánto gana un gestor?
      la comisión del agente en mi extracto está mal
      abogado contacto
    `),
  },
  newest: {
    asking: lines(`
      alguien de ustedes que me ayude
      hablar con un operario
      pasame con alguien de carne y hueso
      no quiero maquinas quiero gente
      me puede atender un humano?
      Le agradecería que me pusiera en contacto con un responsable
      páseme a su jefe
      derívame con un ejecutivo
      basta de robots, un humano
      necesito hablar con facturación
      che, me pasás con un operador?
      ¿me comunican con el gerente?
      que me conteste una persona
      conectame con un tecnico
      ¿quién está de turno para atenderme?
      súbeme al nivel 2
      un especalista por favor
      derivación a un humano
    `),
    other: lines(`
      ¿la reunión es para hablar con un asesor?
      la cita es para hablar con el gerente
      mi asesor no contesta
      alguien usó mi tarjeta
      nadie me ha llamado
      sueldo de un asesor
      transferir mi línea a otra persona
      mandar un mensaje a soporte
      hablar inglés es obligatorio?
      un asesor me tiene que llamar
      no me pases con nadie
      agregar a alguien al grupo
      el ejecutivo que me atendió fue grosero
      operario de fábrica
      escribirle al conductor
      llamar al consultorio
      sin derivación
    `),
  },
};
