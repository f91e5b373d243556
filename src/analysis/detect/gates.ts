export const gateOfCondition = (w: string) =>
  /clos/i.test(w)
    ? { gate: "closed" as const, when: true }
    : /open|hours/i.test(w)
      ? { gate: "closed" as const, when: false }
      : /available|staffed/i.test(w)
        ? { gate: "noAgent" as const, when: false }
        : /error|fail/i.test(w)
          ? { gate: "failure" as const, when: true }
          : null;
