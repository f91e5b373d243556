import type { Bot, Defect } from "../model/model.ts";

/** The defects of one kind that the adapter found in a bot. */
export const defectsOf = <Kind extends Defect["kind"]>(bot: Bot, kind: Kind): readonly Extract<Defect, { readonly kind: Kind }>[] =>
  (bot.defects ?? []).filter((defect): defect is Extract<Defect, { readonly kind: Kind }> => defect.kind === kind);
