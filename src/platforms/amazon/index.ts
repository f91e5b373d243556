export { connect } from "./connect.ts";
export { lex } from "./lex.ts";
