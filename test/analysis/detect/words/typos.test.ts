import { expect, it } from "vitest";
import { asksForHuman, labelAsksForHuman, nameAsksForHuman } from "../../../../src/analysis/detect/texts.ts";

it("A word with a wrong letter is what it was meant to be, a long one even with two", () => {
  for (const said of ["humna", "agnet", "speak to an operater", "supervsior", "specailist", "represntitive", "hablar con un representate"])
    expect([said, asksForHuman(said)]).toEqual([said, true]);
});

it("A word of the shop or the menu that looks like one for a person is none", () => {
  const labels = [
    "Specials",
    "Specialty",
    "College",
    "Employer",
    "Employed",
    "Consultas",
    "Efectivo",
    "Operaciones",
    "Operações",
    "Spectacles",
    "Souvenirs",
  ];
  for (const label of labels) expect([label, asksForHuman(label)]).toEqual([label, false]);
});

it("A person may have two wrong letters where the words around say that one follows", () => {
  const requests = [
    "parler à un consseiler",
    "let me talk to an opperater",
    "mit einem mitarbaitter sprechen",
    "comunicarme con un supervissorr",
    "conecter moi a un agent",
    "contatta.operatore",
  ];
  for (const said of requests) expect([said, asksForHuman(said)]).toEqual([said, true]);
});

it("Elsewhere two wrong letters make another word, and so do words that are known", () => {
  const others = ["consseiler", "opperater", "je cherche un consseiler", "talk to the college", "¿este chat lo supervisa gente?"];
  for (const said of others) expect([said, asksForHuman(said)]).toEqual([said, false]);
});

it("A word that customers may say alone is on a menu the label of something else", () => {
  for (const label of [
    "Mens",
    "manger",
    "perso",
    "spécialités",
    "operato",
    "Persona",
    "Individual",
    "Director",
    "Executive",
    "Chef",
    "Colleagues",
  ])
    expect([label, labelAsksForHuman(label), nameAsksForHuman(label)]).toEqual([label, false, false]);
  for (const label of [
    "Agent",
    "Human",
    "Mitarbeiter",
    "Conseiller",
    "Operador",
    "Talk to a colleague",
    "Hablar con una persona",
    "Mit dem Chef sprechen",
  ])
    expect([label, labelAsksForHuman(label)]).toEqual([label, true]);
  expect(asksForHuman("persona")).toBe(true);
});

it("The report of a supervisor is none", () => {
  expect(nameAsksForHuman("Supervisor report")).toBe(false);
});

it("Any word may have one slip: letters swapped, dropped or twice, a key beside the right one", () => {
  const requests = [
    "i wnat to taalk to an agent",
    "could you trabsfer me to a person",
    "ich möhcte mit jemandem sprechen",
    "vrebinden Sie mich mit einem Menschen",
    "je vueux parler à un humain",
    "necesto un agente",
    "Que me aienda un humano",
    "parten met een mens",
    "custoner service please",
  ];
  for (const said of requests) expect([said, asksForHuman(said)]).toEqual([said, true]);
});

it("A slip in what denies or takes a request elsewhere leaves it none", () => {
  for (const said of [
    "ich will nihct mit einem Menschen reden",
    "customer service openign hours",
    "are you a rael human",
    "horarios de los agntes",
    "les horiares du service client",
  ])
    expect([said, asksForHuman(said)]).toEqual([said, false]);
});

it("An everyday word that is one letter away from one that asks is itself, and English in a German bot is not mistyped German", () => {
  for (const said of [
    "wann macht der Kundenservice zu",
    "quiero cambiarme de operador",
    "ma carte a été refusée par la machine",
    "state representative",
    "agent directory",
  ])
    expect([said, asksForHuman(said)]).toEqual([said, false]);
});
