import { is } from "../../../model/build.ts";
import type { Guard, Literal } from "../../../model/model.ts";
import { asking, FILLED, STATUS } from "./conditions.ts";
import type { Scene } from "./scene.ts";

type Sets = ReadonlyMap<string, Literal | undefined>;

/** Fresh form: nothing is filled yet; one without parameters is filled. */
export const freshForm = ({ parameters }: Scene): Sets => new Map([[STATUS, parameters.length > 0 ? asking(0) : FILLED]]);

/** What a form is like behind a flow that was called from its page: nobody knows how far it was. */
export const formAgain = (scene: Scene): Sets => (scene.parameters.length > 0 ? new Map([[STATUS, undefined]]) : freshForm(scene));

/** What a form is like once a parameter is filled. */
export const filled = ({ parameters }: Scene, parameter: number): Sets =>
  new Map([[STATUS, parameter + 1 < parameters.length ? asking(parameter + 1) : FILLED]]);

export const isDue = (parameter: number): Guard => is(STATUS, asking(parameter));
