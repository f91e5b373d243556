// Written by scripts/validators.ts. Do not edit.
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated
// @ts-nocheck
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"mapping.schema.json","type":"object","additionalProperties":false,"required":["flows"],"properties":{"title":{"type":"string","pattern":"\\S"},"files":{"$ref":"#/$defs/patterns"},"when":{"$ref":"#/$defs/tests"},"bots":{"enum":["file","folder","project"]},"channels":{"type":"object","additionalProperties":{"enum":["voice","chat","messaging","email"]}},"actions":{"type":"object","additionalProperties":{"enum":["effect","say","ask","end","opaque","transfer:digital","transfer:voice","transfer:callback","transfer:voicemail","transfer:ticket","transfer:email","transfer:unclear","transfer:dynamic"]}},"flows":{"type":"object","additionalProperties":false,"required":["nodes"],"properties":{"files":{"$ref":"#/$defs/patterns"},"when":{"$ref":"#/$defs/tests"},"each":{"$ref":"#/$defs/path"},"name":{"$ref":"#/$defs/value"},"id":{"$ref":"#/$defs/value"},"start":{"if":{"type":"array"},"then":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/path"}},"else":{"$ref":"#/$defs/path"}},"channels":{"if":{"type":"array"},"then":{"type":"array","minItems":1,"items":{"enum":["voice","chat","messaging","email"]}},"else":{"$ref":"#/$defs/path"}},"languages":{"$ref":"#/$defs/path"},"entries":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","to"],"properties":{"kind":{"enum":["intent","escalation","event","handler"]},"each":{"$ref":"#/$defs/path"},"intent":{"$ref":"#/$defs/value"},"name":{"$ref":"#/$defs/value"},"to":{"$ref":"#/$defs/path"}}}},"nodes":{"type":"object","additionalProperties":false,"required":["each","types"],"properties":{"each":{"$ref":"#/$defs/path"},"id":{"$ref":"#/$defs/value"},"type":{"$ref":"#/$defs/value"},"label":{"$ref":"#/$defs/value"},"text":{"$ref":"#/$defs/path"},"exits":{"type":"array","items":{"$ref":"#/$defs/exit"}},"sets":{"$ref":"#/$defs/sets"},"inOrder":{"type":"boolean"},"types":{"type":"object","minProperties":1,"additionalProperties":{"if":{"type":"string"},"then":{"enum":["say","ask","branch","effect","call","jump","return","transfer","end","opaque"]},"else":{"$ref":"#/$defs/type"}}},"otherTypes":{"enum":["say","ask","effect","end","opaque"]}}},"edges":{"type":"object","additionalProperties":false,"required":["each","from","to"],"properties":{"each":{"$ref":"#/$defs/path"},"from":{"$ref":"#/$defs/path"},"role":{"$ref":"#/$defs/role"},"to":{"if":{"type":"array"},"then":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/target"}},"else":{"$ref":"#/$defs/target"}},"label":{"$ref":"#/$defs/value"},"words":{"$ref":"#/$defs/path"},"intent":{"$ref":"#/$defs/value"},"variable":{"$ref":"#/$defs/value"},"is":{"$ref":"#/$defs/value"},"condition":{"$ref":"#/$defs/value"},"channel":{"$ref":"#/$defs/value"},"handle":{"$ref":"#/$defs/value"}}}}},"intents":{"type":"object","additionalProperties":false,"required":["each"],"properties":{"files":{"$ref":"#/$defs/patterns"},"when":{"$ref":"#/$defs/tests"},"each":{"$ref":"#/$defs/path"},"name":{"$ref":"#/$defs/value"},"phrases":{"if":{"type":"string"},"then":{"$ref":"#/$defs/path"},"else":{"type":"object","additionalProperties":false,"required":["each"],"properties":{"each":{"$ref":"#/$defs/path"},"text":{"$ref":"#/$defs/path"},"language":{"$ref":"#/$defs/value"}}}},"to":{"$ref":"#/$defs/path"},"flow":{"$ref":"#/$defs/value"}}}}};
const pattern3 = new RegExp("\\S", "u");
const schema20 = {"if":{"type":"array"},"then":{"type":"array","minItems":1,"items":{"type":"string"}},"else":{"type":"string"}};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(Array.isArray(data)){
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema20.then,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/then/items/type",keyword:"type",params:{type: "string"},schema:schema20.then.items.type,parentSchema:schema20.then.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "array"},schema:schema20.then.type,parentSchema:schema20.then,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs7 = errors;
if(typeof data !== "string"){
const err4 = {instancePath,schemaPath:"#/else/type",keyword:"type",params:{type: "string"},schema:schema20.else.type,parentSchema:schema20.else,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema20.if,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate53.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":false,"dynamicItems":true};

const schema21 = {"if":{"type":"array"},"then":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/test"}},"else":{"$ref":"#/$defs/test"}};
const schema22 = {"if":{"type":"string"},"then":{"$ref":"#/$defs/path"},"else":{"type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"},"equals":{"type":["string","number","boolean"]},"matches":{"type":"string"}}}};
const schema23 = {"type":"string","pattern":"^[$@]"};
const pattern4 = new RegExp("^[$@]", "u");

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[$@]"},schema:"^[$@]",parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate57(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err1 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "path"},schema:schema22.else.required,parentSchema:schema22.else,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "equals")) || (key0 === "matches"))){
const err2 = {instancePath,schemaPath:"#/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema22.else,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.path !== undefined){
if(!(validate57(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.equals !== undefined){
let data1 = data.equals;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
const err3 = {instancePath:instancePath+"/equals",schemaPath:"#/else/properties/equals/type",keyword:"type",params:{type: schema22.else.properties.equals.type},schema:schema22.else.properties.equals.type,parentSchema:schema22.else.properties.equals,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.matches !== undefined){
let data2 = data.matches;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/matches",schemaPath:"#/else/properties/matches/type",keyword:"type",params:{type: "string"},schema:schema22.else.properties.matches.type,parentSchema:schema22.else.properties.matches,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/else/type",keyword:"type",params:{type: "object"},schema:schema22.else.type,parentSchema:schema22.else,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "else";
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema22.if,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate56.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(Array.isArray(data)){
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema21.then,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate56(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "array"},schema:schema21.then.type,parentSchema:schema21.then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(!(validate56(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
else {
var props1 = validate56.evaluated.props;
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema21.if,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate55.errors = vErrors;
evaluated0.props = props1;
evaluated0.items = items0;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":true,"dynamicItems":true};

const schema24 = {"if":{"type":"object"},"then":{"type":"object","additionalProperties":false,"required":["value"],"properties":{"value":{"type":["string","number","boolean"]}}},"else":{"type":"string","pattern":"^([$@]|key$)"}};
const pattern5 = new RegExp("^([$@]|key$)", "u");

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "value"},schema:schema24.then.required,parentSchema:schema24.then,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "value")){
const err2 = {instancePath,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema24.then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/then/properties/value/type",keyword:"type",params:{type: schema24.then.properties.value.type},schema:schema24.then.properties.value.type,parentSchema:schema24.then.properties.value,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"},schema:schema24.then.type,parentSchema:schema24.then,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs8 = errors;
if(typeof data === "string"){
if(!pattern5.test(data)){
const err5 = {instancePath,schemaPath:"#/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},schema:"^([$@]|key$)",parentSchema:schema24.else,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath,schemaPath:"#/else/type",keyword:"type",params:{type: "string"},schema:schema24.else.type,parentSchema:schema24.else,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema24.if,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate66.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate66.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema25 = {"type":"object","additionalProperties":false,"required":["role"],"properties":{"role":{"$ref":"#/$defs/role"},"each":{"$ref":"#/$defs/path"},"to":{"if":{"type":"array"},"then":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/target"}},"else":{"$ref":"#/$defs/target"}},"flow":{"$ref":"#/$defs/value"},"handle":{"$ref":"#/$defs/value"},"label":{"$ref":"#/$defs/value"},"words":{"$ref":"#/$defs/path"},"intent":{"$ref":"#/$defs/value"},"variable":{"$ref":"#/$defs/value"},"is":{"$ref":"#/$defs/value"},"condition":{"$ref":"#/$defs/value"},"channel":{"$ref":"#/$defs/value"},"leftOut":{"enum":["unwired","none","following"]}}};
const func1 = Object.prototype.hasOwnProperty;
const schema26 = {"if":{"type":"string"},"then":{"enum":["next","answer","yes","declined","case","default","success","failure","timeout","noInput","noMatch","open","closed","holiday","emergency","noAgent","loop"]},"else":{"type":"object","additionalProperties":false,"required":["of","table"],"properties":{"of":{"$ref":"#/$defs/value"},"table":{"type":"object","minProperties":1,"additionalProperties":{"enum":["next","answer","yes","declined","case","default","success","failure","timeout","noInput","noMatch","open","closed","holiday","emergency","noAgent","loop"]}},"otherwise":{"enum":["next","answer","yes","declined","case","default","success","failure","timeout","noInput","noMatch","open","closed","holiday","emergency","noAgent","loop"]}}}};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(((((((((((((((((data === "next") || (data === "answer")) || (data === "yes")) || (data === "declined")) || (data === "case")) || (data === "default")) || (data === "success")) || (data === "failure")) || (data === "timeout")) || (data === "noInput")) || (data === "noMatch")) || (data === "open")) || (data === "closed")) || (data === "holiday")) || (data === "emergency")) || (data === "noAgent")) || (data === "loop"))){
const err1 = {instancePath,schemaPath:"#/then/enum",keyword:"enum",params:{allowedValues: schema26.then.enum},schema:schema26.then.enum,parentSchema:schema26.then,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.of === undefined){
const err2 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "of"},schema:schema26.else.required,parentSchema:schema26.else,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.table === undefined){
const err3 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "table"},schema:schema26.else.required,parentSchema:schema26.else,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "of") || (key0 === "table")) || (key0 === "otherwise"))){
const err4 = {instancePath,schemaPath:"#/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema26.else,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.of !== undefined){
if(!(validate66(data.of, {instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.table !== undefined){
let data1 = data.table;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
const err5 = {instancePath:instancePath+"/table",schemaPath:"#/else/properties/table/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema26.else.properties.table,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data1){
let data2 = data1[key1];
if(!(((((((((((((((((data2 === "next") || (data2 === "answer")) || (data2 === "yes")) || (data2 === "declined")) || (data2 === "case")) || (data2 === "default")) || (data2 === "success")) || (data2 === "failure")) || (data2 === "timeout")) || (data2 === "noInput")) || (data2 === "noMatch")) || (data2 === "open")) || (data2 === "closed")) || (data2 === "holiday")) || (data2 === "emergency")) || (data2 === "noAgent")) || (data2 === "loop"))){
const err6 = {instancePath:instancePath+"/table/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/else/properties/table/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema26.else.properties.table.additionalProperties.enum},schema:schema26.else.properties.table.additionalProperties.enum,parentSchema:schema26.else.properties.table.additionalProperties,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/table",schemaPath:"#/else/properties/table/type",keyword:"type",params:{type: "object"},schema:schema26.else.properties.table.type,parentSchema:schema26.else.properties.table,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.otherwise !== undefined){
let data3 = data.otherwise;
if(!(((((((((((((((((data3 === "next") || (data3 === "answer")) || (data3 === "yes")) || (data3 === "declined")) || (data3 === "case")) || (data3 === "default")) || (data3 === "success")) || (data3 === "failure")) || (data3 === "timeout")) || (data3 === "noInput")) || (data3 === "noMatch")) || (data3 === "open")) || (data3 === "closed")) || (data3 === "holiday")) || (data3 === "emergency")) || (data3 === "noAgent")) || (data3 === "loop"))){
const err8 = {instancePath:instancePath+"/otherwise",schemaPath:"#/else/properties/otherwise/enum",keyword:"enum",params:{allowedValues: schema26.else.properties.otherwise.enum},schema:schema26.else.properties.otherwise.enum,parentSchema:schema26.else.properties.otherwise,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/else/type",keyword:"type",params:{type: "object"},schema:schema26.else.type,parentSchema:schema26.else,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props1 = true;
}
ifClause0 = "else";
}
if(!valid0){
const err10 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema26.if,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate83.errors = vErrors;
evaluated0.props = props1;
return errors === 0;
}
validate83.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema27 = {"type":"string","pattern":"^([$@]|following$)"};
const pattern6 = new RegExp("^([$@]|following$)", "u");

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([$@]|following$)"},schema:"^([$@]|following$)",parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema25.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.role !== undefined){
if(!(validate83(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data.each !== undefined){
if(!(validate57(data.each, {instancePath:instancePath+"/each",parentData:data,parentDataProperty:"each",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
let data2 = data.to;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(!(Array.isArray(data2))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs8 = errors;
if(Array.isArray(data2)){
if(data2.length < 1){
const err3 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/then/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema25.properties.to.then,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate87(data2[i0], {instancePath:instancePath+"/to/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/then/type",keyword:"type",params:{type: "array"},schema:schema25.properties.to.then.type,parentSchema:schema25.properties.to.then,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs11 = errors;
if(!(validate87(data2, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err5 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema25.properties.to.if,parentSchema:schema25.properties.to,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.flow !== undefined){
if(!(validate66(data.flow, {instancePath:instancePath+"/flow",parentData:data,parentDataProperty:"flow",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.handle !== undefined){
if(!(validate66(data.handle, {instancePath:instancePath+"/handle",parentData:data,parentDataProperty:"handle",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.label !== undefined){
if(!(validate66(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.words !== undefined){
if(!(validate57(data.words, {instancePath:instancePath+"/words",parentData:data,parentDataProperty:"words",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.intent !== undefined){
if(!(validate66(data.intent, {instancePath:instancePath+"/intent",parentData:data,parentDataProperty:"intent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.variable !== undefined){
if(!(validate66(data.variable, {instancePath:instancePath+"/variable",parentData:data,parentDataProperty:"variable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.is !== undefined){
if(!(validate66(data.is, {instancePath:instancePath+"/is",parentData:data,parentDataProperty:"is",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.condition !== undefined){
if(!(validate66(data.condition, {instancePath:instancePath+"/condition",parentData:data,parentDataProperty:"condition",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.channel !== undefined){
if(!(validate66(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.leftOut !== undefined){
let data13 = data.leftOut;
if(!(((data13 === "unwired") || (data13 === "none")) || (data13 === "following"))){
const err6 = {instancePath:instancePath+"/leftOut",schemaPath:"#/properties/leftOut/enum",keyword:"enum",params:{allowedValues: schema25.properties.leftOut.enum},schema:schema25.properties.leftOut.enum,parentSchema:schema25.properties.leftOut,data:data13};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":"array","items":{"type":"object","additionalProperties":false,"required":["variable"],"properties":{"each":{"$ref":"#/$defs/path"},"variable":{"$ref":"#/$defs/value"},"value":{"$ref":"#/$defs/value"}}}};

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.variable === undefined){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "variable"},schema:schema28.items.required,parentSchema:schema28.items,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data0){
if(!(((key0 === "each") || (key0 === "variable")) || (key0 === "value"))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema28.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.each !== undefined){
if(!(validate57(data0.each, {instancePath:instancePath+"/" + i0+"/each",parentData:data0,parentDataProperty:"each",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data0.variable !== undefined){
if(!(validate66(data0.variable, {instancePath:instancePath+"/" + i0+"/variable",parentData:data0,parentDataProperty:"variable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data0.value !== undefined){
if(!(validate66(data0.value, {instancePath:instancePath+"/" + i0+"/value",parentData:data0,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema28.items.type,parentSchema:schema28.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"enum":["say","ask","branch","effect","call","jump","return","transfer","end","opaque"]},"where":{"$ref":"#/$defs/tests"},"label":{"$ref":"#/$defs/value"},"text":{"$ref":"#/$defs/path"},"exits":{"type":"array","items":{"$ref":"#/$defs/exit"}},"sets":{"$ref":"#/$defs/sets"},"variable":{"$ref":"#/$defs/value"},"stores":{"$ref":"#/$defs/value"},"maxAttempts":{"$ref":"#/$defs/value"},"route":{"if":{"type":"string"},"then":{"enum":["digital","voice","callback","voicemail","ticket","email","unclear","dynamic"]},"else":{"type":"object","additionalProperties":false,"required":["of","table"],"properties":{"of":{"$ref":"#/$defs/value"},"table":{"type":"object","minProperties":1,"additionalProperties":{"enum":["digital","voice","callback","voicemail","ticket","email","unclear","dynamic"]}},"otherwise":{"enum":["digital","voice","callback","voicemail","ticket","email","unclear","dynamic"]}}}},"target":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"queue":{"$ref":"#/$defs/value"},"skill":{"$ref":"#/$defs/value"},"desk":{"$ref":"#/$defs/value"},"number":{"$ref":"#/$defs/value"},"sip":{"$ref":"#/$defs/value"},"user":{"$ref":"#/$defs/value"},"form":{"$ref":"#/$defs/value"},"address":{"$ref":"#/$defs/value"}}},"flow":{"$ref":"#/$defs/value"},"binds":{"type":"object","additionalProperties":{"$ref":"#/$defs/value"}},"exitReason":{"$ref":"#/$defs/value"},"rests":{"type":"boolean"}}};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema29.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(!((((((((((data0 === "say") || (data0 === "ask")) || (data0 === "branch")) || (data0 === "effect")) || (data0 === "call")) || (data0 === "jump")) || (data0 === "return")) || (data0 === "transfer")) || (data0 === "end")) || (data0 === "opaque"))){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema29.properties.kind.enum},schema:schema29.properties.kind.enum,parentSchema:schema29.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.where !== undefined){
if(!(validate55(data.where, {instancePath:instancePath+"/where",parentData:data,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.label !== undefined){
if(!(validate66(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate57(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.exits !== undefined){
let data4 = data.exits;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate82(data4[i0], {instancePath:instancePath+"/exits/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/exits",schemaPath:"#/properties/exits/type",keyword:"type",params:{type: "array"},schema:schema29.properties.exits.type,parentSchema:schema29.properties.exits,data:data4};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.sets !== undefined){
if(!(validate100(data.sets, {instancePath:instancePath+"/sets",parentData:data,parentDataProperty:"sets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.variable !== undefined){
if(!(validate66(data.variable, {instancePath:instancePath+"/variable",parentData:data,parentDataProperty:"variable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.stores !== undefined){
if(!(validate66(data.stores, {instancePath:instancePath+"/stores",parentData:data,parentDataProperty:"stores",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.maxAttempts !== undefined){
if(!(validate66(data.maxAttempts, {instancePath:instancePath+"/maxAttempts",parentData:data,parentDataProperty:"maxAttempts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.route !== undefined){
let data10 = data.route;
const _errs14 = errors;
let valid3 = true;
const _errs15 = errors;
if(typeof data10 !== "string"){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs17 = errors;
if(!((((((((data10 === "digital") || (data10 === "voice")) || (data10 === "callback")) || (data10 === "voicemail")) || (data10 === "ticket")) || (data10 === "email")) || (data10 === "unclear")) || (data10 === "dynamic"))){
const err5 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/then/enum",keyword:"enum",params:{allowedValues: schema29.properties.route.then.enum},schema:schema29.properties.route.then.enum,parentSchema:schema29.properties.route.then,data:data10};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid3 = _valid0;
ifClause0 = "then";
}
else {
const _errs18 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.of === undefined){
const err6 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/else/required",keyword:"required",params:{missingProperty: "of"},schema:schema29.properties.route.else.required,parentSchema:schema29.properties.route.else,data:data10};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data10.table === undefined){
const err7 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/else/required",keyword:"required",params:{missingProperty: "table"},schema:schema29.properties.route.else.required,parentSchema:schema29.properties.route.else,data:data10};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data10){
if(!(((key1 === "of") || (key1 === "table")) || (key1 === "otherwise"))){
const err8 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema29.properties.route.else,data:data10};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data10.of !== undefined){
if(!(validate66(data10.of, {instancePath:instancePath+"/route/of",parentData:data10,parentDataProperty:"of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data10.table !== undefined){
let data12 = data10.table;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(Object.keys(data12).length < 1){
const err9 = {instancePath:instancePath+"/route/table",schemaPath:"#/properties/route/else/properties/table/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema29.properties.route.else.properties.table,data:data12};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key2 in data12){
let data13 = data12[key2];
if(!((((((((data13 === "digital") || (data13 === "voice")) || (data13 === "callback")) || (data13 === "voicemail")) || (data13 === "ticket")) || (data13 === "email")) || (data13 === "unclear")) || (data13 === "dynamic"))){
const err10 = {instancePath:instancePath+"/route/table/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/route/else/properties/table/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema29.properties.route.else.properties.table.additionalProperties.enum},schema:schema29.properties.route.else.properties.table.additionalProperties.enum,parentSchema:schema29.properties.route.else.properties.table.additionalProperties,data:data13};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/route/table",schemaPath:"#/properties/route/else/properties/table/type",keyword:"type",params:{type: "object"},schema:schema29.properties.route.else.properties.table.type,parentSchema:schema29.properties.route.else.properties.table,data:data12};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data10.otherwise !== undefined){
let data14 = data10.otherwise;
if(!((((((((data14 === "digital") || (data14 === "voice")) || (data14 === "callback")) || (data14 === "voicemail")) || (data14 === "ticket")) || (data14 === "email")) || (data14 === "unclear")) || (data14 === "dynamic"))){
const err12 = {instancePath:instancePath+"/route/otherwise",schemaPath:"#/properties/route/else/properties/otherwise/enum",keyword:"enum",params:{allowedValues: schema29.properties.route.else.properties.otherwise.enum},schema:schema29.properties.route.else.properties.otherwise.enum,parentSchema:schema29.properties.route.else.properties.otherwise,data:data14};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/else/type",keyword:"type",params:{type: "object"},schema:schema29.properties.route.else.type,parentSchema:schema29.properties.route.else,data:data10};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid3 = _valid0;
ifClause0 = "else";
}
if(!valid3){
const err14 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema29.properties.route.if,parentSchema:schema29.properties.route,data:data10};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.target !== undefined){
let data15 = data.target;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length < 1){
const err15 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema29.properties.target,data:data15};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key3 in data15){
if(!((((((((key3 === "queue") || (key3 === "skill")) || (key3 === "desk")) || (key3 === "number")) || (key3 === "sip")) || (key3 === "user")) || (key3 === "form")) || (key3 === "address"))){
const err16 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema29.properties.target,data:data15};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data15.queue !== undefined){
if(!(validate66(data15.queue, {instancePath:instancePath+"/target/queue",parentData:data15,parentDataProperty:"queue",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data15.skill !== undefined){
if(!(validate66(data15.skill, {instancePath:instancePath+"/target/skill",parentData:data15,parentDataProperty:"skill",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data15.desk !== undefined){
if(!(validate66(data15.desk, {instancePath:instancePath+"/target/desk",parentData:data15,parentDataProperty:"desk",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data15.number !== undefined){
if(!(validate66(data15.number, {instancePath:instancePath+"/target/number",parentData:data15,parentDataProperty:"number",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data15.sip !== undefined){
if(!(validate66(data15.sip, {instancePath:instancePath+"/target/sip",parentData:data15,parentDataProperty:"sip",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data15.user !== undefined){
if(!(validate66(data15.user, {instancePath:instancePath+"/target/user",parentData:data15,parentDataProperty:"user",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data15.form !== undefined){
if(!(validate66(data15.form, {instancePath:instancePath+"/target/form",parentData:data15,parentDataProperty:"form",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data15.address !== undefined){
if(!(validate66(data15.address, {instancePath:instancePath+"/target/address",parentData:data15,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "object"},schema:schema29.properties.target.type,parentSchema:schema29.properties.target,data:data15};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.flow !== undefined){
if(!(validate66(data.flow, {instancePath:instancePath+"/flow",parentData:data,parentDataProperty:"flow",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.binds !== undefined){
let data25 = data.binds;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key4 in data25){
if(!(validate66(data25[key4], {instancePath:instancePath+"/binds/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data25,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/binds",schemaPath:"#/properties/binds/type",keyword:"type",params:{type: "object"},schema:schema29.properties.binds.type,parentSchema:schema29.properties.binds,data:data25};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.exitReason !== undefined){
if(!(validate66(data.exitReason, {instancePath:instancePath+"/exitReason",parentData:data,parentDataProperty:"exitReason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.rests !== undefined){
let data28 = data.rests;
if(typeof data28 !== "boolean"){
const err19 = {instancePath:instancePath+"/rests",schemaPath:"#/properties/rests/type",keyword:"type",params:{type: "boolean"},schema:schema29.properties.rests.type,parentSchema:schema29.properties.rests,data:data28};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mapping.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.flows === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "flows"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "title") || (key0 === "files")) || (key0 === "when")) || (key0 === "bots")) || (key0 === "channels")) || (key0 === "actions")) || (key0 === "flows")) || (key0 === "intents"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.title,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},schema:schema19.properties.title.type,parentSchema:schema19.properties.title,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.files !== undefined){
if(!(validate53(data.files, {instancePath:instancePath+"/files",parentData:data,parentDataProperty:"files",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate55(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.bots !== undefined){
let data3 = data.bots;
if(!(((data3 === "file") || (data3 === "folder")) || (data3 === "project"))){
const err4 = {instancePath:instancePath+"/bots",schemaPath:"#/properties/bots/enum",keyword:"enum",params:{allowedValues: schema19.properties.bots.enum},schema:schema19.properties.bots.enum,parentSchema:schema19.properties.bots,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.channels !== undefined){
let data4 = data.channels;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
if(!((((data5 === "voice") || (data5 === "chat")) || (data5 === "messaging")) || (data5 === "email"))){
const err5 = {instancePath:instancePath+"/channels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/channels/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema19.properties.channels.additionalProperties.enum},schema:schema19.properties.channels.additionalProperties.enum,parentSchema:schema19.properties.channels.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "object"},schema:schema19.properties.channels.type,parentSchema:schema19.properties.channels,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.actions !== undefined){
let data6 = data.actions;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
let data7 = data6[key2];
if(!(((((((((((((data7 === "effect") || (data7 === "say")) || (data7 === "ask")) || (data7 === "end")) || (data7 === "opaque")) || (data7 === "transfer:digital")) || (data7 === "transfer:voice")) || (data7 === "transfer:callback")) || (data7 === "transfer:voicemail")) || (data7 === "transfer:ticket")) || (data7 === "transfer:email")) || (data7 === "transfer:unclear")) || (data7 === "transfer:dynamic"))){
const err7 = {instancePath:instancePath+"/actions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema19.properties.actions.additionalProperties.enum},schema:schema19.properties.actions.additionalProperties.enum,parentSchema:schema19.properties.actions.additionalProperties,data:data7};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "object"},schema:schema19.properties.actions.type,parentSchema:schema19.properties.actions,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.flows !== undefined){
let data8 = data.flows;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.nodes === undefined){
const err9 = {instancePath:instancePath+"/flows",schemaPath:"#/properties/flows/required",keyword:"required",params:{missingProperty: "nodes"},schema:schema19.properties.flows.required,parentSchema:schema19.properties.flows,data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key3 in data8){
if(!(func1.call(schema19.properties.flows.properties, key3))){
const err10 = {instancePath:instancePath+"/flows",schemaPath:"#/properties/flows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema19.properties.flows,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data8.files !== undefined){
if(!(validate53(data8.files, {instancePath:instancePath+"/flows/files",parentData:data8,parentDataProperty:"files",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data8.when !== undefined){
if(!(validate55(data8.when, {instancePath:instancePath+"/flows/when",parentData:data8,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data8.each !== undefined){
if(!(validate57(data8.each, {instancePath:instancePath+"/flows/each",parentData:data8,parentDataProperty:"each",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data8.name !== undefined){
if(!(validate66(data8.name, {instancePath:instancePath+"/flows/name",parentData:data8,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data8.id !== undefined){
if(!(validate66(data8.id, {instancePath:instancePath+"/flows/id",parentData:data8,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data8.start !== undefined){
let data14 = data8.start;
const _errs24 = errors;
let valid4 = true;
const _errs25 = errors;
if(!(Array.isArray(data14))){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs25 === errors;
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs27 = errors;
if(Array.isArray(data14)){
if(data14.length < 1){
const err12 = {instancePath:instancePath+"/flows/start",schemaPath:"#/properties/flows/properties/start/then/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.flows.properties.start.then,data:data14};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
if(!(validate57(data14[i0], {instancePath:instancePath+"/flows/start/" + i0,parentData:data14,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/flows/start",schemaPath:"#/properties/flows/properties/start/then/type",keyword:"type",params:{type: "array"},schema:schema19.properties.flows.properties.start.then.type,parentSchema:schema19.properties.flows.properties.start.then,data:data14};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs27 === errors;
valid4 = _valid0;
ifClause0 = "then";
}
else {
const _errs30 = errors;
if(!(validate57(data14, {instancePath:instancePath+"/flows/start",parentData:data8,parentDataProperty:"start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var _valid0 = _errs30 === errors;
valid4 = _valid0;
ifClause0 = "else";
}
if(!valid4){
const err14 = {instancePath:instancePath+"/flows/start",schemaPath:"#/properties/flows/properties/start/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema19.properties.flows.properties.start.if,parentSchema:schema19.properties.flows.properties.start,data:data14};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data8.channels !== undefined){
let data16 = data8.channels;
const _errs32 = errors;
let valid7 = true;
const _errs33 = errors;
if(!(Array.isArray(data16))){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid1 = _errs33 === errors;
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs35 = errors;
if(Array.isArray(data16)){
if(data16.length < 1){
const err16 = {instancePath:instancePath+"/flows/channels",schemaPath:"#/properties/flows/properties/channels/then/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.flows.properties.channels.then,data:data16};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(!((((data17 === "voice") || (data17 === "chat")) || (data17 === "messaging")) || (data17 === "email"))){
const err17 = {instancePath:instancePath+"/flows/channels/" + i1,schemaPath:"#/properties/flows/properties/channels/then/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.flows.properties.channels.then.items.enum},schema:schema19.properties.flows.properties.channels.then.items.enum,parentSchema:schema19.properties.flows.properties.channels.then.items,data:data17};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/flows/channels",schemaPath:"#/properties/flows/properties/channels/then/type",keyword:"type",params:{type: "array"},schema:schema19.properties.flows.properties.channels.then.type,parentSchema:schema19.properties.flows.properties.channels.then,data:data16};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid1 = _errs35 === errors;
valid7 = _valid1;
ifClause1 = "then";
}
else {
const _errs38 = errors;
if(!(validate57(data16, {instancePath:instancePath+"/flows/channels",parentData:data8,parentDataProperty:"channels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var _valid1 = _errs38 === errors;
valid7 = _valid1;
ifClause1 = "else";
}
if(!valid7){
const err19 = {instancePath:instancePath+"/flows/channels",schemaPath:"#/properties/flows/properties/channels/if",keyword:"if",params:{failingKeyword: ifClause1},schema:schema19.properties.flows.properties.channels.if,parentSchema:schema19.properties.flows.properties.channels,data:data16};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data8.languages !== undefined){
if(!(validate57(data8.languages, {instancePath:instancePath+"/flows/languages",parentData:data8,parentDataProperty:"languages",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data8.entries !== undefined){
let data19 = data8.entries;
if(Array.isArray(data19)){
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
let data20 = data19[i2];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.kind === undefined){
const err20 = {instancePath:instancePath+"/flows/entries/" + i2,schemaPath:"#/properties/flows/properties/entries/items/required",keyword:"required",params:{missingProperty: "kind"},schema:schema19.properties.flows.properties.entries.items.required,parentSchema:schema19.properties.flows.properties.entries.items,data:data20};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data20.to === undefined){
const err21 = {instancePath:instancePath+"/flows/entries/" + i2,schemaPath:"#/properties/flows/properties/entries/items/required",keyword:"required",params:{missingProperty: "to"},schema:schema19.properties.flows.properties.entries.items.required,parentSchema:schema19.properties.flows.properties.entries.items,data:data20};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key4 in data20){
if(!(((((key4 === "kind") || (key4 === "each")) || (key4 === "intent")) || (key4 === "name")) || (key4 === "to"))){
const err22 = {instancePath:instancePath+"/flows/entries/" + i2,schemaPath:"#/properties/flows/properties/entries/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema19.properties.flows.properties.entries.items,data:data20};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data20.kind !== undefined){
let data21 = data20.kind;
if(!((((data21 === "intent") || (data21 === "escalation")) || (data21 === "event")) || (data21 === "handler"))){
const err23 = {instancePath:instancePath+"/flows/entries/" + i2+"/kind",schemaPath:"#/properties/flows/properties/entries/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema19.properties.flows.properties.entries.items.properties.kind.enum},schema:schema19.properties.flows.properties.entries.items.properties.kind.enum,parentSchema:schema19.properties.flows.properties.entries.items.properties.kind,data:data21};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data20.each !== undefined){
if(!(validate57(data20.each, {instancePath:instancePath+"/flows/entries/" + i2+"/each",parentData:data20,parentDataProperty:"each",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data20.intent !== undefined){
if(!(validate66(data20.intent, {instancePath:instancePath+"/flows/entries/" + i2+"/intent",parentData:data20,parentDataProperty:"intent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data20.name !== undefined){
if(!(validate66(data20.name, {instancePath:instancePath+"/flows/entries/" + i2+"/name",parentData:data20,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data20.to !== undefined){
if(!(validate57(data20.to, {instancePath:instancePath+"/flows/entries/" + i2+"/to",parentData:data20,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/flows/entries/" + i2,schemaPath:"#/properties/flows/properties/entries/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.flows.properties.entries.items.type,parentSchema:schema19.properties.flows.properties.entries.items,data:data20};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/flows/entries",schemaPath:"#/properties/flows/properties/entries/type",keyword:"type",params:{type: "array"},schema:schema19.properties.flows.properties.entries.type,parentSchema:schema19.properties.flows.properties.entries,data:data19};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data8.nodes !== undefined){
let data26 = data8.nodes;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.each === undefined){
const err26 = {instancePath:instancePath+"/flows/nodes",schemaPath:"#/properties/flows/properties/nodes/required",keyword:"required",params:{missingProperty: "each"},schema:schema19.properties.flows.properties.nodes.required,parentSchema:schema19.properties.flows.properties.nodes,data:data26};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data26.types === undefined){
const err27 = {instancePath:instancePath+"/flows/nodes",schemaPath:"#/properties/flows/properties/nodes/required",keyword:"required",params:{missingProperty: "types"},schema:schema19.properties.flows.properties.nodes.required,parentSchema:schema19.properties.flows.properties.nodes,data:data26};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key5 in data26){
if(!(func1.call(schema19.properties.flows.properties.nodes.properties, key5))){
const err28 = {instancePath:instancePath+"/flows/nodes",schemaPath:"#/properties/flows/properties/nodes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema19.properties.flows.properties.nodes,data:data26};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data26.each !== undefined){
if(!(validate57(data26.each, {instancePath:instancePath+"/flows/nodes/each",parentData:data26,parentDataProperty:"each",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data26.id !== undefined){
if(!(validate66(data26.id, {instancePath:instancePath+"/flows/nodes/id",parentData:data26,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data26.type !== undefined){
if(!(validate66(data26.type, {instancePath:instancePath+"/flows/nodes/type",parentData:data26,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data26.label !== undefined){
if(!(validate66(data26.label, {instancePath:instancePath+"/flows/nodes/label",parentData:data26,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data26.text !== undefined){
if(!(validate57(data26.text, {instancePath:instancePath+"/flows/nodes/text",parentData:data26,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data26.exits !== undefined){
let data32 = data26.exits;
if(Array.isArray(data32)){
const len3 = data32.length;
for(let i3=0; i3<len3; i3++){
if(!(validate82(data32[i3], {instancePath:instancePath+"/flows/nodes/exits/" + i3,parentData:data32,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:instancePath+"/flows/nodes/exits",schemaPath:"#/properties/flows/properties/nodes/properties/exits/type",keyword:"type",params:{type: "array"},schema:schema19.properties.flows.properties.nodes.properties.exits.type,parentSchema:schema19.properties.flows.properties.nodes.properties.exits,data:data32};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data26.sets !== undefined){
if(!(validate100(data26.sets, {instancePath:instancePath+"/flows/nodes/sets",parentData:data26,parentDataProperty:"sets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data26.inOrder !== undefined){
let data35 = data26.inOrder;
if(typeof data35 !== "boolean"){
const err30 = {instancePath:instancePath+"/flows/nodes/inOrder",schemaPath:"#/properties/flows/properties/nodes/properties/inOrder/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.flows.properties.nodes.properties.inOrder.type,parentSchema:schema19.properties.flows.properties.nodes.properties.inOrder,data:data35};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data26.types !== undefined){
let data36 = data26.types;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(Object.keys(data36).length < 1){
const err31 = {instancePath:instancePath+"/flows/nodes/types",schemaPath:"#/properties/flows/properties/nodes/properties/types/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema19.properties.flows.properties.nodes.properties.types,data:data36};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key6 in data36){
let data37 = data36[key6];
const _errs68 = errors;
let valid17 = true;
const _errs69 = errors;
if(typeof data37 !== "string"){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid2 = _errs69 === errors;
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs71 = errors;
if(!((((((((((data37 === "say") || (data37 === "ask")) || (data37 === "branch")) || (data37 === "effect")) || (data37 === "call")) || (data37 === "jump")) || (data37 === "return")) || (data37 === "transfer")) || (data37 === "end")) || (data37 === "opaque"))){
const err33 = {instancePath:instancePath+"/flows/nodes/types/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/flows/properties/nodes/properties/types/additionalProperties/then/enum",keyword:"enum",params:{allowedValues: schema19.properties.flows.properties.nodes.properties.types.additionalProperties.then.enum},schema:schema19.properties.flows.properties.nodes.properties.types.additionalProperties.then.enum,parentSchema:schema19.properties.flows.properties.nodes.properties.types.additionalProperties.then,data:data37};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid2 = _errs71 === errors;
valid17 = _valid2;
ifClause2 = "then";
}
else {
const _errs72 = errors;
if(!(validate105(data37, {instancePath:instancePath+"/flows/nodes/types/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data36,parentDataProperty:key6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var _valid2 = _errs72 === errors;
valid17 = _valid2;
ifClause2 = "else";
}
if(!valid17){
const err34 = {instancePath:instancePath+"/flows/nodes/types/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/flows/properties/nodes/properties/types/additionalProperties/if",keyword:"if",params:{failingKeyword: ifClause2},schema:schema19.properties.flows.properties.nodes.properties.types.additionalProperties.if,parentSchema:schema19.properties.flows.properties.nodes.properties.types.additionalProperties,data:data37};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/flows/nodes/types",schemaPath:"#/properties/flows/properties/nodes/properties/types/type",keyword:"type",params:{type: "object"},schema:schema19.properties.flows.properties.nodes.properties.types.type,parentSchema:schema19.properties.flows.properties.nodes.properties.types,data:data36};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data26.otherTypes !== undefined){
let data38 = data26.otherTypes;
if(!(((((data38 === "say") || (data38 === "ask")) || (data38 === "effect")) || (data38 === "end")) || (data38 === "opaque"))){
const err36 = {instancePath:instancePath+"/flows/nodes/otherTypes",schemaPath:"#/properties/flows/properties/nodes/properties/otherTypes/enum",keyword:"enum",params:{allowedValues: schema19.properties.flows.properties.nodes.properties.otherTypes.enum},schema:schema19.properties.flows.properties.nodes.properties.otherTypes.enum,parentSchema:schema19.properties.flows.properties.nodes.properties.otherTypes,data:data38};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/flows/nodes",schemaPath:"#/properties/flows/properties/nodes/type",keyword:"type",params:{type: "object"},schema:schema19.properties.flows.properties.nodes.type,parentSchema:schema19.properties.flows.properties.nodes,data:data26};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data8.edges !== undefined){
let data39 = data8.edges;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.each === undefined){
const err38 = {instancePath:instancePath+"/flows/edges",schemaPath:"#/properties/flows/properties/edges/required",keyword:"required",params:{missingProperty: "each"},schema:schema19.properties.flows.properties.edges.required,parentSchema:schema19.properties.flows.properties.edges,data:data39};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data39.from === undefined){
const err39 = {instancePath:instancePath+"/flows/edges",schemaPath:"#/properties/flows/properties/edges/required",keyword:"required",params:{missingProperty: "from"},schema:schema19.properties.flows.properties.edges.required,parentSchema:schema19.properties.flows.properties.edges,data:data39};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data39.to === undefined){
const err40 = {instancePath:instancePath+"/flows/edges",schemaPath:"#/properties/flows/properties/edges/required",keyword:"required",params:{missingProperty: "to"},schema:schema19.properties.flows.properties.edges.required,parentSchema:schema19.properties.flows.properties.edges,data:data39};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key7 in data39){
if(!(func1.call(schema19.properties.flows.properties.edges.properties, key7))){
const err41 = {instancePath:instancePath+"/flows/edges",schemaPath:"#/properties/flows/properties/edges/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema19.properties.flows.properties.edges,data:data39};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data39.each !== undefined){
if(!(validate57(data39.each, {instancePath:instancePath+"/flows/edges/each",parentData:data39,parentDataProperty:"each",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data39.from !== undefined){
if(!(validate57(data39.from, {instancePath:instancePath+"/flows/edges/from",parentData:data39,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data39.role !== undefined){
if(!(validate83(data39.role, {instancePath:instancePath+"/flows/edges/role",parentData:data39,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data39.to !== undefined){
let data43 = data39.to;
const _errs81 = errors;
let valid19 = true;
const _errs82 = errors;
if(!(Array.isArray(data43))){
const err42 = {};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid3 = _errs82 === errors;
errors = _errs81;
if(vErrors !== null){
if(_errs81){
vErrors.length = _errs81;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs84 = errors;
if(Array.isArray(data43)){
if(data43.length < 1){
const err43 = {instancePath:instancePath+"/flows/edges/to",schemaPath:"#/properties/flows/properties/edges/properties/to/then/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.flows.properties.edges.properties.to.then,data:data43};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const len4 = data43.length;
for(let i4=0; i4<len4; i4++){
if(!(validate87(data43[i4], {instancePath:instancePath+"/flows/edges/to/" + i4,parentData:data43,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
}
else {
const err44 = {instancePath:instancePath+"/flows/edges/to",schemaPath:"#/properties/flows/properties/edges/properties/to/then/type",keyword:"type",params:{type: "array"},schema:schema19.properties.flows.properties.edges.properties.to.then.type,parentSchema:schema19.properties.flows.properties.edges.properties.to.then,data:data43};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid3 = _errs84 === errors;
valid19 = _valid3;
ifClause3 = "then";
}
else {
const _errs87 = errors;
if(!(validate87(data43, {instancePath:instancePath+"/flows/edges/to",parentData:data39,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var _valid3 = _errs87 === errors;
valid19 = _valid3;
ifClause3 = "else";
}
if(!valid19){
const err45 = {instancePath:instancePath+"/flows/edges/to",schemaPath:"#/properties/flows/properties/edges/properties/to/if",keyword:"if",params:{failingKeyword: ifClause3},schema:schema19.properties.flows.properties.edges.properties.to.if,parentSchema:schema19.properties.flows.properties.edges.properties.to,data:data43};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data39.label !== undefined){
if(!(validate66(data39.label, {instancePath:instancePath+"/flows/edges/label",parentData:data39,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data39.words !== undefined){
if(!(validate57(data39.words, {instancePath:instancePath+"/flows/edges/words",parentData:data39,parentDataProperty:"words",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data39.intent !== undefined){
if(!(validate66(data39.intent, {instancePath:instancePath+"/flows/edges/intent",parentData:data39,parentDataProperty:"intent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data39.variable !== undefined){
if(!(validate66(data39.variable, {instancePath:instancePath+"/flows/edges/variable",parentData:data39,parentDataProperty:"variable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data39.is !== undefined){
if(!(validate66(data39.is, {instancePath:instancePath+"/flows/edges/is",parentData:data39,parentDataProperty:"is",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data39.condition !== undefined){
if(!(validate66(data39.condition, {instancePath:instancePath+"/flows/edges/condition",parentData:data39,parentDataProperty:"condition",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data39.channel !== undefined){
if(!(validate66(data39.channel, {instancePath:instancePath+"/flows/edges/channel",parentData:data39,parentDataProperty:"channel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data39.handle !== undefined){
if(!(validate66(data39.handle, {instancePath:instancePath+"/flows/edges/handle",parentData:data39,parentDataProperty:"handle",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err46 = {instancePath:instancePath+"/flows/edges",schemaPath:"#/properties/flows/properties/edges/type",keyword:"type",params:{type: "object"},schema:schema19.properties.flows.properties.edges.type,parentSchema:schema19.properties.flows.properties.edges,data:data39};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/flows",schemaPath:"#/properties/flows/type",keyword:"type",params:{type: "object"},schema:schema19.properties.flows.type,parentSchema:schema19.properties.flows,data:data8};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.intents !== undefined){
let data53 = data.intents;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.each === undefined){
const err48 = {instancePath:instancePath+"/intents",schemaPath:"#/properties/intents/required",keyword:"required",params:{missingProperty: "each"},schema:schema19.properties.intents.required,parentSchema:schema19.properties.intents,data:data53};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key8 in data53){
if(!(((((((key8 === "files") || (key8 === "when")) || (key8 === "each")) || (key8 === "name")) || (key8 === "phrases")) || (key8 === "to")) || (key8 === "flow"))){
const err49 = {instancePath:instancePath+"/intents",schemaPath:"#/properties/intents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema19.properties.intents,data:data53};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data53.files !== undefined){
if(!(validate53(data53.files, {instancePath:instancePath+"/intents/files",parentData:data53,parentDataProperty:"files",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data53.when !== undefined){
if(!(validate55(data53.when, {instancePath:instancePath+"/intents/when",parentData:data53,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data53.each !== undefined){
if(!(validate57(data53.each, {instancePath:instancePath+"/intents/each",parentData:data53,parentDataProperty:"each",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data53.name !== undefined){
if(!(validate66(data53.name, {instancePath:instancePath+"/intents/name",parentData:data53,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data53.phrases !== undefined){
let data58 = data53.phrases;
const _errs104 = errors;
let valid23 = true;
const _errs105 = errors;
if(typeof data58 !== "string"){
const err50 = {};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid4 = _errs105 === errors;
errors = _errs104;
if(vErrors !== null){
if(_errs104){
vErrors.length = _errs104;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs107 = errors;
if(!(validate57(data58, {instancePath:instancePath+"/intents/phrases",parentData:data53,parentDataProperty:"phrases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var _valid4 = _errs107 === errors;
valid23 = _valid4;
ifClause4 = "then";
}
else {
const _errs108 = errors;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.each === undefined){
const err51 = {instancePath:instancePath+"/intents/phrases",schemaPath:"#/properties/intents/properties/phrases/else/required",keyword:"required",params:{missingProperty: "each"},schema:schema19.properties.intents.properties.phrases.else.required,parentSchema:schema19.properties.intents.properties.phrases.else,data:data58};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key9 in data58){
if(!(((key9 === "each") || (key9 === "text")) || (key9 === "language"))){
const err52 = {instancePath:instancePath+"/intents/phrases",schemaPath:"#/properties/intents/properties/phrases/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema19.properties.intents.properties.phrases.else,data:data58};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data58.each !== undefined){
if(!(validate57(data58.each, {instancePath:instancePath+"/intents/phrases/each",parentData:data58,parentDataProperty:"each",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data58.text !== undefined){
if(!(validate57(data58.text, {instancePath:instancePath+"/intents/phrases/text",parentData:data58,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data58.language !== undefined){
if(!(validate66(data58.language, {instancePath:instancePath+"/intents/phrases/language",parentData:data58,parentDataProperty:"language",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err53 = {instancePath:instancePath+"/intents/phrases",schemaPath:"#/properties/intents/properties/phrases/else/type",keyword:"type",params:{type: "object"},schema:schema19.properties.intents.properties.phrases.else.type,parentSchema:schema19.properties.intents.properties.phrases.else,data:data58};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid4 = _errs108 === errors;
valid23 = _valid4;
ifClause4 = "else";
}
if(!valid23){
const err54 = {instancePath:instancePath+"/intents/phrases",schemaPath:"#/properties/intents/properties/phrases/if",keyword:"if",params:{failingKeyword: ifClause4},schema:schema19.properties.intents.properties.phrases.if,parentSchema:schema19.properties.intents.properties.phrases,data:data58};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data53.to !== undefined){
if(!(validate57(data53.to, {instancePath:instancePath+"/intents/to",parentData:data53,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data53.flow !== undefined){
if(!(validate66(data53.flow, {instancePath:instancePath+"/intents/flow",parentData:data53,parentDataProperty:"flow",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err55 = {instancePath:instancePath+"/intents",schemaPath:"#/properties/intents/type",keyword:"type",params:{type: "object"},schema:schema19.properties.intents.type,parentSchema:schema19.properties.intents,data:data53};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
