import { describe, expect, it } from "vitest";
import { gateOfCondition } from "../../../src/analysis/detect/gates.ts";

describe("a condition on the status of a request", () => {
  it("holds where the request failed for 4xx and 5xx, and where it did not for the others", () => {
    const read = (words: string) => gateOfCondition(words)?.when;
    expect(["lookup.statusCode == 404", "http_status >= 400", 'turn.status_code != "200"', "r.statusCode > 200"].map(read)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['lookup.statusCode = "200"', "http_status < 400", "r.statusCode != 500"].map(read)).toEqual([false, false, false]);
    expect(gateOfCondition('order.statusCode = "open"')).toBeNull();
    expect(["step_001_result_1.status >= 400", "apiResponse.status != 200"].map(read)).toEqual([true, true]);
    expect(gateOfCondition("order.status = 400")).toBeNull();
  });
});

describe("a condition on an answer in words or numbers", () => {
  it("holds where both sides speak of one thing, as the right side says", () => {
    expect(gateOfCondition('opening hours = "outside office hours"')).toEqual({ gate: "closed", when: true });
    expect(gateOfCondition('schedule != "out of office"')).toEqual({ gate: "closed", when: false });
    expect(gateOfCondition('agent availability == "no agents available"')).toEqual({ gate: "noAgent", when: true });
    expect(gateOfCondition('opening hours = "no agents available"')).toBeNull();
  });

  it("is read in words as in signs", () => {
    for (const words of ["office_status equals closed", "office_status equal to closed", "hours.status is equal to closed"])
      expect(gateOfCondition(words), words).toEqual({ gate: "closed", when: true });
    for (const words of ["office_status not equal to closed", "office_status is not equal to closed", "office_open equal to true"])
      expect(gateOfCondition(words), words).toEqual({ gate: "closed", when: false });
    expect(gateOfCondition("lookup.status_code not equal to 200")).toEqual({ gate: "failure", when: true });
  });

  it("is one of hours where a status says that they are over", () => {
    for (const words of [
      '$.External.hoursStatus = "AFTER_HOURS"',
      'office_state == "out of hours"',
      'queue.status = "outside business hours"',
    ])
      expect(gateOfCondition(words), words).toEqual({ gate: "closed", when: true });
    expect(gateOfCondition('hours_status != "after_hours"')).toEqual({ gate: "closed", when: false });
    expect(gateOfCondition('appointment = "after hours"')).toBeNull();
  });

  it("holds of an error where its number is one of a failure", () => {
    expect(["error == 404", "error code is 500", "error != 200"].map((words) => gateOfCondition(words))).toEqual(
      Array.from({ length: 3 }, () => ({ gate: "failure", when: true })),
    );
    expect(["error = 200", "error != 503"].map((words) => gateOfCondition(words)?.when)).toEqual([false, false]);
    expect(gateOfCondition("error = 7")).toBeNull();
    expect(gateOfCondition("opening hours = 404")).toBeNull();
  });
});

describe("a condition on who is there", () => {
  it("holds where somebody is there, whatever they are called", () => {
    const there = ["is_human_available = true", "support_available", "handoff_available", "slots.is_available", 'agent.status = "online"'];
    for (const words of there) expect(gateOfCondition(words.replace("slots.", "")), words).toEqual({ gate: "noAgent", when: false });
    expect(gateOfCondition('live_agent_status = "busy"')).toEqual({ gate: "noAgent", when: true });
  });

  it("misses people where the queue is too long, and has them where one is free", () => {
    for (const words of ["queue_length > 5", "estimated_wait_time >= 10", 'queue_status = "full"'])
      expect(gateOfCondition(words), words).toEqual({ gate: "noAgent", when: true });
    for (const words of ["wait_time < 10", "isAgentFree = true"])
      expect(gateOfCondition(words), words).toEqual({ gate: "noAgent", when: false });
    expect(gateOfCondition("shipping_is_free = true")).toBeNull();
    for (const words of ["count(dialog.agents) > 0", "CountRows(Topic.Operators) >= 1"])
      expect(gateOfCondition(words), words).toEqual({ gate: "noAgent", when: false });
    expect(gateOfCondition("count(dialog.agents) == 0")).toEqual({ gate: "noAgent", when: true });
    expect(gateOfCondition("count(dialog.agentsTried) > 2")).toBeNull();
  });

  it("says nothing where things are there", () => {
    for (const words of ["product_available", 'item_status = "available"', "available_balance > 0"])
      expect(gateOfCondition(words), words).toBeNull();
  });
});

describe("a condition on what is set or open", () => {
  it("misses people where their list is not set, and says nothing of hours that were not asked for", () => {
    expect(gateOfCondition("Topic.AvailableAgents = not set")).toEqual({ gate: "noAgent", when: true });
    expect(gateOfCondition("not (dialog.availableAgents = not set)")).toEqual({ gate: "noAgent", when: false });
    expect(gateOfCondition("opening_hours = not set")).toBeNull();
  });

  it("is one of hours on a weekend, not where a customer wishes a day", () => {
    expect(gateOfCondition('day_of_week = "Sunday"')).toEqual({ gate: "closed", when: true });
    expect(gateOfCondition('$session.params.today != "saturday"')).toEqual({ gate: "closed", when: false });
    expect(gateOfCondition('delivery_day = "Saturday"')).toBeNull();
  });

  it("is one of hours where an office is open, not where a ticket is", () => {
    expect(gateOfCondition('office_status = "open"')).toEqual({ gate: "closed", when: false });
    expect(gateOfCondition('ticket_status = "open"')).toBeNull();
  });
});

describe("a German variable", () => {
  it("is read with ae, oe and ue for the umlauts", () => {
    expect(gateOfCondition("Topic.Geschaeftszeit = true")).toEqual({ gate: "closed", when: false });
    expect(gateOfCondition("AusserhalbGeschaeftszeiten")).toEqual({ gate: "closed", when: true });
    expect(gateOfCondition("inside_hours == false")).toEqual({ gate: "closed", when: true });
    expect(gateOfCondition("担当者が不在時")).toEqual({ gate: "noAgent", when: true });
    expect(gateOfCondition("MitarbeiterVerfuegbar")).toEqual({ gate: "noAgent", when: false });
  });
});

describe("an answer that says how something went", () => {
  it("is an error where it is the answer of something that can fail, and only a word where it is none", () => {
    expect(gateOfCondition('crm_status = "error"')).toEqual({ gate: "failure", when: true });
    expect(gateOfCondition('lookup.result != "failed"')).toEqual({ gate: "failure", when: false });
    expect(gateOfCondition('desk_state = "unavailable"')).toEqual({ gate: "noAgent", when: true });
    expect(gateOfCondition('topic = "error"')).toBeNull();
    expect(gateOfCondition('order_status = "shipped"')).toBeNull();
  });
});

describe("a condition in Chinese or Vietnamese", () => {
  it.each([
    ["营业时间", "closed", false],
    ["非营业时间", "closed", true],
    ["不在营业时间", "closed", true],
    ["非上班时间", "closed", true],
    ["營業時間", "closed", false],
    ["非營業時間", "closed", true],
    ["trong giờ làm việc", "closed", false],
    ["không trong giờ làm việc", "closed", true],
    ["không mở cửa", "closed", true],
    ["有空闲坐席", "noAgent", false],
    ["没有空闲坐席", "noAgent", true],
    ["客服在线", "noAgent", false],
    ["没有在线客服", "noAgent", true],
    ["無空閒客服", "noAgent", true],
    ["转接成功", "failure", false],
    ["转接未成功", "failure", true],
    ["没有成功", "failure", true],
    ["thành công", "failure", false],
    ["không thành công", "failure", true],
  ] as const)("that says %s is the gate %s, where it is true: %s", (words, gate, when) => {
    expect(gateOfCondition(words)).toEqual({ gate, when });
  });
});

describe("a condition on what is open", () => {
  it("speaks of opening hours, also in one word of German; an open invoice does not", () => {
    expect(gateOfCondition('praxis_offen = "true"')).toEqual({ gate: "closed", when: false });
    expect(gateOfCondition('rechnung_offen = "true"')).toBeNull();
  });
});

describe("a condition in other languages", () => {
  it("is read with the values of its own", () => {
    const closed = (when: boolean) => ({ gate: "closed", when });
    for (const words of [
      'geoeffnet = "ja"',
      'heures_ouverture = "ouvert"',
      'horario = "abierto"',
      'orario_ufficio = "sì"',
      'cerrado = "no"',
    ])
      expect(gateOfCondition(words), words).toEqual(closed(false));
    for (const words of ['status = "geschlossen"', 'estado_horario = "cerrado"', 'cerrado = "sí"', 'openingstijden = "gesloten"'])
      expect(gateOfCondition(words), words).toEqual(closed(true));
    expect(gateOfCondition('ticket_status = "offen"')).toBeNull();
    expect(gateOfCondition("agentes_disponibles == -1")).toBeNull();
  });

  it.each([
    ["de", "im_dienst", "buero_geschlossen", "kein_berater_frei", "berater_verfuegbar"],
    ["fr", "heures_bureau", "hors_horaire", "conseiller_indisponible", "agents_connectes > 0"],
    ["es", "dia_laboral", "fuera_de_oficina", "agentes_ocupados", "hay_agentes"],
    ["pt", "dentro_expediente", "fora_expediente", "sem_atendente", "atendentes_online > 0"],
    ["it", "ufficio_aperto", "fuori_orario_ufficio", "operatori_occupati", "operatori_liberi > 0"],
    ["nl", "kantoor_open", "buiten_kantooruren", "medewerkers_bezet", "medewerkers_online > 0"],
    ["pl", "biuro_otwarte", "poza_godzinami_pracy", "konsultanci_zajeci", "konsultanci_online > 0"],
    ["cs", "oteviraci_doba", "mimo_pracovni_dobu", "operatori_nedostupni", "operator_dostupny"],
    ["da", "kontor_abent", "uden_for_abningstid", "ingen_medarbejdere", "medarbejder_ledig"],
    ["nb", "kontoret_apent", "utenfor_apningstid", "ingen_kundebehandlere", "kundebehandler_ledig"],
    ["ru", "рабочее_время", "нерабочее_время", "нет_операторов", "оператор_свободен"],
    ["tr", "mesai_saatleri", "mesai_disi", "temsilci_yok", "temsilci_musait"],
    ["fi", "aukioloaika", "aukioloaikojen_ulkopuolella", "ei_asiakaspalvelijoita", "asiakaspalvelija_vapaana"],
    ["ko", "영업시간", "영업시간_외", "상담원_없음", "상담원_가능"],
    ["ar", "ساعات_العمل", "خارج_أوقات_العمل", "لا_يوجد_موظفين", "موظف_متاح"],
    ["hi", "कार्य_समय", "छुट्टी", "कोई_एजेंट_नहीं", "एजेंट_उपलब्ध"],
    ["hi", "office_khula", "office_band_hai", "koi_agent_nahi", "agent_uplabdh"],
    ["id", "jam_kerja", "di_luar_jam_kerja", "tidak_ada_agen", "agen_tersedia"],
    ["sv", "kontoret_oppet", "utanfor_oppettid", "inga_handlaggare", "handlaggare_ledig"],
  ])("knows names of hours and people: %s", (_, open, shut, away, there) => {
    expect(gateOfCondition(open)).toEqual({ gate: "closed", when: false });
    expect(gateOfCondition(shut)).toEqual({ gate: "closed", when: true });
    expect(gateOfCondition(away)).toEqual({ gate: "noAgent", when: true });
    expect(gateOfCondition(there)).toEqual({ gate: "noAgent", when: false });
  });

  it("says nothing of orders that are open, nor of things that are there", () => {
    for (const words of [
      "order_open",
      "open_amount > 0",
      "open_dispute = true",
      "hasOpenComplaints",
      "contract_is_open",
      "cuenta_abierta",
      "pedido_aberto",
      "ticket_ouvert",
    ])
      expect(gateOfCondition(words), words).toBeNull();
    for (const words of ["producto_disponible", "saldo_disponivel > 0", "solde_disponible", "produkt_verfuegbar", "product_beschikbaar"])
      expect(gateOfCondition(words), words).toBeNull();
    for (const words of ["$session.params.disponible = true", "Topic.Available", "$session.params.verfuegbar = true"])
      expect(gateOfCondition(words), words).toEqual({ gate: "noAgent", when: false });
  });

  it("says closed where another language has the word for hours in it", () => {
    for (const words of ["fora_do_horario = true", "fuera_de_horario", "fuori_orario", "buiten_openingstijden"])
      expect(gateOfCondition(words), words).toEqual({ gate: "closed", when: true });
  });
});

describe("a condition in more negations than people write", () => {
  it("says nothing", () => {
    expect(gateOfCondition(`${"not ".repeat(20)}agents_available`)).toEqual({ gate: "noAgent", when: false });
    for (const negation of ["not ", "!"]) expect(gateOfCondition(`${negation.repeat(20_000)}agents_available`)).toBeNull();
  });
});
