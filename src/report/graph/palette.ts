/** The colours of pictures and pages, named by meaning, for light, dark and paper. Text has a contrast of 4.5 or more. */
const COLOURS = {
  light: {
    page: "#f3f5f8",
    paper: "#ffffff",
    ink: "#1b1f24",
    dim: "#56606b",
    line: "#8c959f",
    edge: "#d5dae0",
    step: "#f6f8fa",
    good: "#146c2e",
    "good-in": "#dcf7e1",
    bad: "#b9141f",
    "bad-in": "#ffebe9",
    unsure: "#855600",
    "unsure-in": "#fff6cf",
    later: "#5b32a8",
    "later-in": "#f5edff",
    ask: "#0757b5",
    "ask-in": "#e0f1ff",
  },
  dark: {
    page: "#0b0e13",
    paper: "#12161d",
    ink: "#e8edf3",
    dim: "#a3acb7",
    line: "#68717c",
    edge: "#2b323b",
    step: "#1b212a",
    good: "#52cc6b",
    "good-in": "#11291b",
    bad: "#ff8b84",
    "bad-in": "#381518",
    unsure: "#e3b341",
    "unsure-in": "#2d2410",
    later: "#c9a5ff",
    "later-in": "#251a40",
    ask: "#6cb3ff",
    "ask-in": "#0f2c4b",
  },
  print: {
    page: "#ffffff",
    paper: "#ffffff",
    ink: "#000000",
    dim: "#3d444b",
    line: "#666e76",
    edge: "#aab2ba",
    step: "#ffffff",
    good: "#146c2e",
    "good-in": "#ffffff",
    bad: "#b9141f",
    "bad-in": "#ffffff",
    unsure: "#855600",
    "unsure-in": "#ffffff",
    later: "#5b32a8",
    "later-in": "#ffffff",
    ask: "#0757b5",
    "ask-in": "#ffffff",
  },
} as const;

const variables = (of: keyof typeof COLOURS) =>
  Object.entries(COLOURS[of])
    .map(([name, value]) => `--${name}:${value}`)
    .join(";");

/** The colours as CSS variables of an element; they follow the light or dark setting of the reader's system. */
export const paletteOf = (selector: string): string => `
${selector}{color-scheme:light dark;${variables("light")}}
@media screen and (prefers-color-scheme:dark){${selector}{${variables("dark")}}}
@media print{${selector}{${variables("print")}}}`;

/** The light colours, for formats without variables. */
export const LIGHT = COLOURS.light;
