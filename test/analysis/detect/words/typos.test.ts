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
