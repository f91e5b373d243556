// Written by scripts/validators.ts. Do not edit.
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated
// @ts-nocheck
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"mapping.schema.json","type":"object","additionalProperties":false,"required":["flows"],"properties":{"title":{"type":"string","pattern":"\\S"},"files":{"$ref":"#/$defs/patterns"},"when":{"$ref":"#/$defs/tests"},"bots":{"enum":["file","folder","project"]},"channels":{"type":"object","additionalProperties":{"enum":["voice","chat","messaging","email"]}},"actions":{"$ref":"config.schema.json#/$defs/actions"},"flows":{"type":"object","additionalProperties":false,"required":["nodes"],"properties":{"files":{"$ref":"#/$defs/patterns"},"when":{"$ref":"#/$defs/tests"},"each":{"$ref":"#/$defs/path"},"name":{"$ref":"#/$defs/value"},"id":{"$ref":"#/$defs/value"},"start":{"if":{"type":"array"},"then":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/path"}},"else":{"$ref":"#/$defs/path"}},"channels":{"if":{"type":"array"},"then":{"$ref":"config.schema.json#/$defs/channels"},"else":{"$ref":"#/$defs/path"}},"languages":{"$ref":"#/$defs/path"},"entries":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","to"],"properties":{"kind":{"enum":["intent","escalation","event","handler"]},"each":{"$ref":"#/$defs/path"},"intent":{"$ref":"#/$defs/value"},"name":{"$ref":"#/$defs/value"},"to":{"$ref":"#/$defs/path"}}}},"nodes":{"type":"object","additionalProperties":false,"required":["each","types"],"properties":{"each":{"$ref":"#/$defs/path"},"id":{"$ref":"#/$defs/value"},"type":{"$ref":"#/$defs/value"},"label":{"$ref":"#/$defs/value"},"text":{"$ref":"#/$defs/path"},"exits":{"type":"array","items":{"$ref":"#/$defs/exit"}},"sets":{"$ref":"#/$defs/sets"},"inOrder":{"type":"boolean"},"types":{"type":"object","minProperties":1,"additionalProperties":{"if":{"type":"string"},"then":{"$ref":"#/$defs/kind"},"else":{"$ref":"#/$defs/type"}}},"otherTypes":{"enum":["say","ask","effect","end","opaque"]}}},"edges":{"type":"object","additionalProperties":false,"required":["each","from","to"],"properties":{"each":{"$ref":"#/$defs/path"},"from":{"$ref":"#/$defs/path"},"role":{"$ref":"#/$defs/role"},"to":{"if":{"type":"array"},"then":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/target"}},"else":{"$ref":"#/$defs/target"}},"label":{"$ref":"#/$defs/value"},"words":{"$ref":"#/$defs/path"},"intent":{"$ref":"#/$defs/value"},"variable":{"$ref":"#/$defs/value"},"is":{"$ref":"#/$defs/value"},"condition":{"$ref":"#/$defs/value"},"channel":{"$ref":"#/$defs/value"},"handle":{"$ref":"#/$defs/value"}}}}},"intents":{"type":"object","additionalProperties":false,"required":["each"],"properties":{"files":{"$ref":"#/$defs/patterns"},"when":{"$ref":"#/$defs/tests"},"each":{"$ref":"#/$defs/path"},"name":{"$ref":"#/$defs/value"},"phrases":{"if":{"type":"string"},"then":{"$ref":"#/$defs/path"},"else":{"type":"object","additionalProperties":false,"required":["each"],"properties":{"each":{"$ref":"#/$defs/path"},"text":{"$ref":"#/$defs/path"},"language":{"$ref":"#/$defs/value"}}}},"to":{"$ref":"#/$defs/path"},"flow":{"$ref":"#/$defs/value"}}}}};
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

const schema28 = {"type":"object","additionalProperties":{"enum":["effect","say","ask","end","opaque","transfer:digital","transfer:voice","transfer:callback","transfer:voicemail","transfer:ticket","transfer:email","transfer:unclear","transfer:dynamic"]}};

function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate238.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(!(((((((((((((data0 === "effect") || (data0 === "say")) || (data0 === "ask")) || (data0 === "end")) || (data0 === "opaque")) || (data0 === "transfer:digital")) || (data0 === "transfer:voice")) || (data0 === "transfer:callback")) || (data0 === "transfer:voicemail")) || (data0 === "transfer:ticket")) || (data0 === "transfer:email")) || (data0 === "transfer:unclear")) || (data0 === "transfer:dynamic"))){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema28.additionalProperties.enum},schema:schema28.additionalProperties.enum,parentSchema:schema28.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate238.errors = vErrors;
return errors === 0;
}
validate238.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema43 = {"if":{"type":"object"},"then":{"type":"object","additionalProperties":false,"required":["value"],"properties":{"value":{"type":["string","number","boolean"]}}},"else":{"type":"string","pattern":"^([$@]|key$)"}};
const pattern11 = new RegExp("^([$@]|key$)", "u");

function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate243.evaluated;
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
const err1 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "value"},schema:schema43.then.required,parentSchema:schema43.then,data};
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
const err2 = {instancePath,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema43.then,data};
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
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/then/properties/value/type",keyword:"type",params:{type: schema43.then.properties.value.type},schema:schema43.then.properties.value.type,parentSchema:schema43.then.properties.value,data:data0};
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
const err4 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"},schema:schema43.then.type,parentSchema:schema43.then,data};
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
if(!pattern11.test(data)){
const err5 = {instancePath,schemaPath:"#/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},schema:"^([$@]|key$)",parentSchema:schema43.else,data};
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
const err6 = {instancePath,schemaPath:"#/else/type",keyword:"type",params:{type: "string"},schema:schema43.else.type,parentSchema:schema43.else,data};
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
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema43.if,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate243.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate243.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema29 = {"type":"array","items":{"enum":["voice","chat","messaging","email"]},"minItems":1};

function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate248.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!((((data0 === "voice") || (data0 === "chat")) || (data0 === "messaging")) || (data0 === "email"))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues: schema29.items.enum},schema:schema29.items.enum,parentSchema:schema29.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate248.errors = vErrors;
return errors === 0;
}
validate248.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema45 = {"type":"object","additionalProperties":false,"required":["role"],"properties":{"role":{"$ref":"#/$defs/role"},"each":{"$ref":"#/$defs/path"},"to":{"if":{"type":"array"},"then":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/target"}},"else":{"$ref":"#/$defs/target"}},"flow":{"$ref":"#/$defs/value"},"handle":{"$ref":"#/$defs/value"},"label":{"$ref":"#/$defs/value"},"words":{"$ref":"#/$defs/path"},"intent":{"$ref":"#/$defs/value"},"variable":{"$ref":"#/$defs/value"},"is":{"$ref":"#/$defs/value"},"condition":{"$ref":"#/$defs/value"},"channel":{"$ref":"#/$defs/value"},"leftOut":{"enum":["unwired","none","following"]}}};
const func1 = Object.prototype.hasOwnProperty;
const schema46 = {"if":{"type":"string"},"then":{"$ref":"#/$defs/roleName"},"else":{"type":"object","additionalProperties":false,"required":["of","table"],"properties":{"of":{"$ref":"#/$defs/value"},"table":{"type":"object","minProperties":1,"additionalProperties":{"$ref":"#/$defs/roleName"}},"otherwise":{"$ref":"#/$defs/roleName"}}}};
const schema47 = {"enum":["next","answer","yes","declined","case","default","success","failure","timeout","noInput","noMatch","open","closed","holiday","emergency","noAgent","loop"]};

function validate263(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate263.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((((((((((((((data === "next") || (data === "answer")) || (data === "yes")) || (data === "declined")) || (data === "case")) || (data === "default")) || (data === "success")) || (data === "failure")) || (data === "timeout")) || (data === "noInput")) || (data === "noMatch")) || (data === "open")) || (data === "closed")) || (data === "holiday")) || (data === "emergency")) || (data === "noAgent")) || (data === "loop"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema47.enum},schema:schema47.enum,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate263.errors = vErrors;
return errors === 0;
}
validate263.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate262(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate262.evaluated;
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
if(!(validate263(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.of === undefined){
const err1 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "of"},schema:schema46.else.required,parentSchema:schema46.else,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.table === undefined){
const err2 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "table"},schema:schema46.else.required,parentSchema:schema46.else,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "of") || (key0 === "table")) || (key0 === "otherwise"))){
const err3 = {instancePath,schemaPath:"#/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema46.else,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.of !== undefined){
if(!(validate243(data.of, {instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data.table !== undefined){
let data1 = data.table;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
const err4 = {instancePath:instancePath+"/table",schemaPath:"#/else/properties/table/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema46.else.properties.table,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data1){
if(!(validate263(data1[key1], {instancePath:instancePath+"/table/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/table",schemaPath:"#/else/properties/table/type",keyword:"type",params:{type: "object"},schema:schema46.else.properties.table.type,parentSchema:schema46.else.properties.table,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.otherwise !== undefined){
if(!(validate263(data.otherwise, {instancePath:instancePath+"/otherwise",parentData:data,parentDataProperty:"otherwise",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/else/type",keyword:"type",params:{type: "object"},schema:schema46.else.type,parentSchema:schema46.else,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
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
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema46.if,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate262.errors = vErrors;
evaluated0.props = props1;
return errors === 0;
}
validate262.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema48 = {"type":"string","pattern":"^([$@]|following$)"};
const pattern12 = new RegExp("^([$@]|following$)", "u");

function validate270(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate270.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern12.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([$@]|following$)"},schema:"^([$@]|following$)",parentSchema:schema48,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate270.errors = vErrors;
return errors === 0;
}
validate270.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate261.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema45.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema45,data};
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
if(!(validate262(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
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
const err3 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/then/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema45.properties.to.then,data:data2};
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
if(!(validate270(data2[i0], {instancePath:instancePath+"/to/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/then/type",keyword:"type",params:{type: "array"},schema:schema45.properties.to.then.type,parentSchema:schema45.properties.to.then,data:data2};
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
if(!(validate270(data2, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err5 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema45.properties.to.if,parentSchema:schema45.properties.to,data:data2};
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
if(!(validate243(data.flow, {instancePath:instancePath+"/flow",parentData:data,parentDataProperty:"flow",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data.handle !== undefined){
if(!(validate243(data.handle, {instancePath:instancePath+"/handle",parentData:data,parentDataProperty:"handle",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data.label !== undefined){
if(!(validate243(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
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
if(!(validate243(data.intent, {instancePath:instancePath+"/intent",parentData:data,parentDataProperty:"intent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data.variable !== undefined){
if(!(validate243(data.variable, {instancePath:instancePath+"/variable",parentData:data,parentDataProperty:"variable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data.is !== undefined){
if(!(validate243(data.is, {instancePath:instancePath+"/is",parentData:data,parentDataProperty:"is",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data.condition !== undefined){
if(!(validate243(data.condition, {instancePath:instancePath+"/condition",parentData:data,parentDataProperty:"condition",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data.channel !== undefined){
if(!(validate243(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data.leftOut !== undefined){
let data13 = data.leftOut;
if(!(((data13 === "unwired") || (data13 === "none")) || (data13 === "following"))){
const err6 = {instancePath:instancePath+"/leftOut",schemaPath:"#/properties/leftOut/enum",keyword:"enum",params:{allowedValues: schema45.properties.leftOut.enum},schema:schema45.properties.leftOut.enum,parentSchema:schema45.properties.leftOut,data:data13};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate261.errors = vErrors;
return errors === 0;
}
validate261.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema49 = {"type":"array","items":{"type":"object","additionalProperties":false,"required":["variable"],"properties":{"each":{"$ref":"#/$defs/path"},"variable":{"$ref":"#/$defs/value"},"value":{"$ref":"#/$defs/value"}}}};

function validate283(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate283.evaluated;
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
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "variable"},schema:schema49.items.required,parentSchema:schema49.items,data:data0};
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
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema49.items,data:data0};
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
if(!(validate243(data0.variable, {instancePath:instancePath+"/" + i0+"/variable",parentData:data0,parentDataProperty:"variable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data0.value !== undefined){
if(!(validate243(data0.value, {instancePath:instancePath+"/" + i0+"/value",parentData:data0,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema49.items.type,parentSchema:schema49.items,data:data0};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate283.errors = vErrors;
return errors === 0;
}
validate283.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema50 = {"enum":["say","ask","branch","effect","call","jump","return","transfer","end","opaque"]};

function validate288(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate288.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((((((data === "say") || (data === "ask")) || (data === "branch")) || (data === "effect")) || (data === "call")) || (data === "jump")) || (data === "return")) || (data === "transfer")) || (data === "end")) || (data === "opaque"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema50.enum},schema:schema50.enum,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate288.errors = vErrors;
return errors === 0;
}
validate288.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema51 = {"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"$ref":"#/$defs/kind"},"where":{"$ref":"#/$defs/tests"},"label":{"$ref":"#/$defs/value"},"text":{"$ref":"#/$defs/path"},"exits":{"type":"array","items":{"$ref":"#/$defs/exit"}},"sets":{"$ref":"#/$defs/sets"},"variable":{"$ref":"#/$defs/value"},"stores":{"$ref":"#/$defs/value"},"maxAttempts":{"$ref":"#/$defs/value"},"route":{"if":{"type":"string"},"then":{"$ref":"#/$defs/routeName"},"else":{"type":"object","additionalProperties":false,"required":["of","table"],"properties":{"of":{"$ref":"#/$defs/value"},"table":{"type":"object","minProperties":1,"additionalProperties":{"$ref":"#/$defs/routeName"}},"otherwise":{"$ref":"#/$defs/routeName"}}}},"target":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"queue":{"$ref":"#/$defs/value"},"skill":{"$ref":"#/$defs/value"},"desk":{"$ref":"#/$defs/value"},"number":{"$ref":"#/$defs/value"},"sip":{"$ref":"#/$defs/value"},"user":{"$ref":"#/$defs/value"},"form":{"$ref":"#/$defs/value"},"address":{"$ref":"#/$defs/value"}}},"flow":{"$ref":"#/$defs/value"},"binds":{"type":"object","additionalProperties":{"$ref":"#/$defs/value"}},"exitReason":{"$ref":"#/$defs/value"},"rests":{"type":"boolean"}}};
const schema52 = {"enum":["digital","voice","callback","voicemail","ticket","email","unclear","dynamic"]};

function validate300(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate300.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((((data === "digital") || (data === "voice")) || (data === "callback")) || (data === "voicemail")) || (data === "ticket")) || (data === "email")) || (data === "unclear")) || (data === "dynamic"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema52.enum},schema:schema52.enum,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate300.errors = vErrors;
return errors === 0;
}
validate300.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate290(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate290.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema51.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema51,data};
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
if(!(validate288(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
errors = vErrors.length;
}
}
if(data.where !== undefined){
if(!(validate55(data.where, {instancePath:instancePath+"/where",parentData:data,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.label !== undefined){
if(!(validate243(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
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
if(!(validate261(data4[i0], {instancePath:instancePath+"/exits/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/exits",schemaPath:"#/properties/exits/type",keyword:"type",params:{type: "array"},schema:schema51.properties.exits.type,parentSchema:schema51.properties.exits,data:data4};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.sets !== undefined){
if(!(validate283(data.sets, {instancePath:instancePath+"/sets",parentData:data,parentDataProperty:"sets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
}
if(data.variable !== undefined){
if(!(validate243(data.variable, {instancePath:instancePath+"/variable",parentData:data,parentDataProperty:"variable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data.stores !== undefined){
if(!(validate243(data.stores, {instancePath:instancePath+"/stores",parentData:data,parentDataProperty:"stores",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data.maxAttempts !== undefined){
if(!(validate243(data.maxAttempts, {instancePath:instancePath+"/maxAttempts",parentData:data,parentDataProperty:"maxAttempts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data.route !== undefined){
let data10 = data.route;
const _errs14 = errors;
let valid3 = true;
const _errs15 = errors;
if(typeof data10 !== "string"){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
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
if(!(validate300(data10, {instancePath:instancePath+"/route",parentData:data,parentDataProperty:"route",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
errors = vErrors.length;
}
var _valid0 = _errs17 === errors;
valid3 = _valid0;
ifClause0 = "then";
}
else {
const _errs18 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.of === undefined){
const err4 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/else/required",keyword:"required",params:{missingProperty: "of"},schema:schema51.properties.route.else.required,parentSchema:schema51.properties.route.else,data:data10};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data10.table === undefined){
const err5 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/else/required",keyword:"required",params:{missingProperty: "table"},schema:schema51.properties.route.else.required,parentSchema:schema51.properties.route.else,data:data10};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data10){
if(!(((key1 === "of") || (key1 === "table")) || (key1 === "otherwise"))){
const err6 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema51.properties.route.else,data:data10};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data10.of !== undefined){
if(!(validate243(data10.of, {instancePath:instancePath+"/route/of",parentData:data10,parentDataProperty:"of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data10.table !== undefined){
let data12 = data10.table;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(Object.keys(data12).length < 1){
const err7 = {instancePath:instancePath+"/route/table",schemaPath:"#/properties/route/else/properties/table/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema51.properties.route.else.properties.table,data:data12};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key2 in data12){
if(!(validate300(data12[key2], {instancePath:instancePath+"/route/table/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data12,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/route/table",schemaPath:"#/properties/route/else/properties/table/type",keyword:"type",params:{type: "object"},schema:schema51.properties.route.else.properties.table.type,parentSchema:schema51.properties.route.else.properties.table,data:data12};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data10.otherwise !== undefined){
if(!(validate300(data10.otherwise, {instancePath:instancePath+"/route/otherwise",parentData:data10,parentDataProperty:"otherwise",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/else/type",keyword:"type",params:{type: "object"},schema:schema51.properties.route.else.type,parentSchema:schema51.properties.route.else,data:data10};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid3 = _valid0;
ifClause0 = "else";
}
if(!valid3){
const err10 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema51.properties.route.if,parentSchema:schema51.properties.route,data:data10};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.target !== undefined){
let data15 = data.target;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length < 1){
const err11 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema51.properties.target,data:data15};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key3 in data15){
if(!((((((((key3 === "queue") || (key3 === "skill")) || (key3 === "desk")) || (key3 === "number")) || (key3 === "sip")) || (key3 === "user")) || (key3 === "form")) || (key3 === "address"))){
const err12 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema51.properties.target,data:data15};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data15.queue !== undefined){
if(!(validate243(data15.queue, {instancePath:instancePath+"/target/queue",parentData:data15,parentDataProperty:"queue",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data15.skill !== undefined){
if(!(validate243(data15.skill, {instancePath:instancePath+"/target/skill",parentData:data15,parentDataProperty:"skill",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data15.desk !== undefined){
if(!(validate243(data15.desk, {instancePath:instancePath+"/target/desk",parentData:data15,parentDataProperty:"desk",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data15.number !== undefined){
if(!(validate243(data15.number, {instancePath:instancePath+"/target/number",parentData:data15,parentDataProperty:"number",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data15.sip !== undefined){
if(!(validate243(data15.sip, {instancePath:instancePath+"/target/sip",parentData:data15,parentDataProperty:"sip",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data15.user !== undefined){
if(!(validate243(data15.user, {instancePath:instancePath+"/target/user",parentData:data15,parentDataProperty:"user",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data15.form !== undefined){
if(!(validate243(data15.form, {instancePath:instancePath+"/target/form",parentData:data15,parentDataProperty:"form",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data15.address !== undefined){
if(!(validate243(data15.address, {instancePath:instancePath+"/target/address",parentData:data15,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "object"},schema:schema51.properties.target.type,parentSchema:schema51.properties.target,data:data15};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.flow !== undefined){
if(!(validate243(data.flow, {instancePath:instancePath+"/flow",parentData:data,parentDataProperty:"flow",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data.binds !== undefined){
let data25 = data.binds;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key4 in data25){
if(!(validate243(data25[key4], {instancePath:instancePath+"/binds/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data25,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/binds",schemaPath:"#/properties/binds/type",keyword:"type",params:{type: "object"},schema:schema51.properties.binds.type,parentSchema:schema51.properties.binds,data:data25};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.exitReason !== undefined){
if(!(validate243(data.exitReason, {instancePath:instancePath+"/exitReason",parentData:data,parentDataProperty:"exitReason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data.rests !== undefined){
let data28 = data.rests;
if(typeof data28 !== "boolean"){
const err15 = {instancePath:instancePath+"/rests",schemaPath:"#/properties/rests/type",keyword:"type",params:{type: "boolean"},schema:schema51.properties.rests.type,parentSchema:schema51.properties.rests,data:data28};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate290.errors = vErrors;
return errors === 0;
}
validate290.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate238(data.actions, {instancePath:instancePath+"/actions",parentData:data,parentDataProperty:"actions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
}
if(data.flows !== undefined){
let data7 = data.flows;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.nodes === undefined){
const err7 = {instancePath:instancePath+"/flows",schemaPath:"#/properties/flows/required",keyword:"required",params:{missingProperty: "nodes"},schema:schema19.properties.flows.required,parentSchema:schema19.properties.flows,data:data7};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key2 in data7){
if(!(func1.call(schema19.properties.flows.properties, key2))){
const err8 = {instancePath:instancePath+"/flows",schemaPath:"#/properties/flows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema19.properties.flows,data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data7.files !== undefined){
if(!(validate53(data7.files, {instancePath:instancePath+"/flows/files",parentData:data7,parentDataProperty:"files",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data7.when !== undefined){
if(!(validate55(data7.when, {instancePath:instancePath+"/flows/when",parentData:data7,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data7.each !== undefined){
if(!(validate57(data7.each, {instancePath:instancePath+"/flows/each",parentData:data7,parentDataProperty:"each",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data7.name !== undefined){
if(!(validate243(data7.name, {instancePath:instancePath+"/flows/name",parentData:data7,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data7.id !== undefined){
if(!(validate243(data7.id, {instancePath:instancePath+"/flows/id",parentData:data7,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data7.start !== undefined){
let data13 = data7.start;
const _errs21 = errors;
let valid3 = true;
const _errs22 = errors;
if(!(Array.isArray(data13))){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs24 = errors;
if(Array.isArray(data13)){
if(data13.length < 1){
const err10 = {instancePath:instancePath+"/flows/start",schemaPath:"#/properties/flows/properties/start/then/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.flows.properties.start.then,data:data13};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
if(!(validate57(data13[i0], {instancePath:instancePath+"/flows/start/" + i0,parentData:data13,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/flows/start",schemaPath:"#/properties/flows/properties/start/then/type",keyword:"type",params:{type: "array"},schema:schema19.properties.flows.properties.start.then.type,parentSchema:schema19.properties.flows.properties.start.then,data:data13};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs24 === errors;
valid3 = _valid0;
ifClause0 = "then";
}
else {
const _errs27 = errors;
if(!(validate57(data13, {instancePath:instancePath+"/flows/start",parentData:data7,parentDataProperty:"start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var _valid0 = _errs27 === errors;
valid3 = _valid0;
ifClause0 = "else";
}
if(!valid3){
const err12 = {instancePath:instancePath+"/flows/start",schemaPath:"#/properties/flows/properties/start/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema19.properties.flows.properties.start.if,parentSchema:schema19.properties.flows.properties.start,data:data13};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data7.channels !== undefined){
let data15 = data7.channels;
const _errs29 = errors;
let valid6 = true;
const _errs30 = errors;
if(!(Array.isArray(data15))){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid1 = _errs30 === errors;
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs32 = errors;
if(!(validate248(data15, {instancePath:instancePath+"/flows/channels",parentData:data7,parentDataProperty:"channels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
errors = vErrors.length;
}
var _valid1 = _errs32 === errors;
valid6 = _valid1;
ifClause1 = "then";
}
else {
const _errs33 = errors;
if(!(validate57(data15, {instancePath:instancePath+"/flows/channels",parentData:data7,parentDataProperty:"channels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var _valid1 = _errs33 === errors;
valid6 = _valid1;
ifClause1 = "else";
}
if(!valid6){
const err14 = {instancePath:instancePath+"/flows/channels",schemaPath:"#/properties/flows/properties/channels/if",keyword:"if",params:{failingKeyword: ifClause1},schema:schema19.properties.flows.properties.channels.if,parentSchema:schema19.properties.flows.properties.channels,data:data15};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7.languages !== undefined){
if(!(validate57(data7.languages, {instancePath:instancePath+"/flows/languages",parentData:data7,parentDataProperty:"languages",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data7.entries !== undefined){
let data17 = data7.entries;
if(Array.isArray(data17)){
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
let data18 = data17[i1];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.kind === undefined){
const err15 = {instancePath:instancePath+"/flows/entries/" + i1,schemaPath:"#/properties/flows/properties/entries/items/required",keyword:"required",params:{missingProperty: "kind"},schema:schema19.properties.flows.properties.entries.items.required,parentSchema:schema19.properties.flows.properties.entries.items,data:data18};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data18.to === undefined){
const err16 = {instancePath:instancePath+"/flows/entries/" + i1,schemaPath:"#/properties/flows/properties/entries/items/required",keyword:"required",params:{missingProperty: "to"},schema:schema19.properties.flows.properties.entries.items.required,parentSchema:schema19.properties.flows.properties.entries.items,data:data18};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key3 in data18){
if(!(((((key3 === "kind") || (key3 === "each")) || (key3 === "intent")) || (key3 === "name")) || (key3 === "to"))){
const err17 = {instancePath:instancePath+"/flows/entries/" + i1,schemaPath:"#/properties/flows/properties/entries/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema19.properties.flows.properties.entries.items,data:data18};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data18.kind !== undefined){
let data19 = data18.kind;
if(!((((data19 === "intent") || (data19 === "escalation")) || (data19 === "event")) || (data19 === "handler"))){
const err18 = {instancePath:instancePath+"/flows/entries/" + i1+"/kind",schemaPath:"#/properties/flows/properties/entries/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema19.properties.flows.properties.entries.items.properties.kind.enum},schema:schema19.properties.flows.properties.entries.items.properties.kind.enum,parentSchema:schema19.properties.flows.properties.entries.items.properties.kind,data:data19};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data18.each !== undefined){
if(!(validate57(data18.each, {instancePath:instancePath+"/flows/entries/" + i1+"/each",parentData:data18,parentDataProperty:"each",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data18.intent !== undefined){
if(!(validate243(data18.intent, {instancePath:instancePath+"/flows/entries/" + i1+"/intent",parentData:data18,parentDataProperty:"intent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data18.name !== undefined){
if(!(validate243(data18.name, {instancePath:instancePath+"/flows/entries/" + i1+"/name",parentData:data18,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data18.to !== undefined){
if(!(validate57(data18.to, {instancePath:instancePath+"/flows/entries/" + i1+"/to",parentData:data18,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/flows/entries/" + i1,schemaPath:"#/properties/flows/properties/entries/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.flows.properties.entries.items.type,parentSchema:schema19.properties.flows.properties.entries.items,data:data18};
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
const err20 = {instancePath:instancePath+"/flows/entries",schemaPath:"#/properties/flows/properties/entries/type",keyword:"type",params:{type: "array"},schema:schema19.properties.flows.properties.entries.type,parentSchema:schema19.properties.flows.properties.entries,data:data17};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.nodes !== undefined){
let data24 = data7.nodes;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.each === undefined){
const err21 = {instancePath:instancePath+"/flows/nodes",schemaPath:"#/properties/flows/properties/nodes/required",keyword:"required",params:{missingProperty: "each"},schema:schema19.properties.flows.properties.nodes.required,parentSchema:schema19.properties.flows.properties.nodes,data:data24};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data24.types === undefined){
const err22 = {instancePath:instancePath+"/flows/nodes",schemaPath:"#/properties/flows/properties/nodes/required",keyword:"required",params:{missingProperty: "types"},schema:schema19.properties.flows.properties.nodes.required,parentSchema:schema19.properties.flows.properties.nodes,data:data24};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key4 in data24){
if(!(func1.call(schema19.properties.flows.properties.nodes.properties, key4))){
const err23 = {instancePath:instancePath+"/flows/nodes",schemaPath:"#/properties/flows/properties/nodes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema19.properties.flows.properties.nodes,data:data24};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data24.each !== undefined){
if(!(validate57(data24.each, {instancePath:instancePath+"/flows/nodes/each",parentData:data24,parentDataProperty:"each",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data24.id !== undefined){
if(!(validate243(data24.id, {instancePath:instancePath+"/flows/nodes/id",parentData:data24,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data24.type !== undefined){
if(!(validate243(data24.type, {instancePath:instancePath+"/flows/nodes/type",parentData:data24,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data24.label !== undefined){
if(!(validate243(data24.label, {instancePath:instancePath+"/flows/nodes/label",parentData:data24,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data24.text !== undefined){
if(!(validate57(data24.text, {instancePath:instancePath+"/flows/nodes/text",parentData:data24,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data24.exits !== undefined){
let data30 = data24.exits;
if(Array.isArray(data30)){
const len2 = data30.length;
for(let i2=0; i2<len2; i2++){
if(!(validate261(data30[i2], {instancePath:instancePath+"/flows/nodes/exits/" + i2,parentData:data30,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/flows/nodes/exits",schemaPath:"#/properties/flows/properties/nodes/properties/exits/type",keyword:"type",params:{type: "array"},schema:schema19.properties.flows.properties.nodes.properties.exits.type,parentSchema:schema19.properties.flows.properties.nodes.properties.exits,data:data30};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data24.sets !== undefined){
if(!(validate283(data24.sets, {instancePath:instancePath+"/flows/nodes/sets",parentData:data24,parentDataProperty:"sets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
}
if(data24.inOrder !== undefined){
let data33 = data24.inOrder;
if(typeof data33 !== "boolean"){
const err25 = {instancePath:instancePath+"/flows/nodes/inOrder",schemaPath:"#/properties/flows/properties/nodes/properties/inOrder/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.flows.properties.nodes.properties.inOrder.type,parentSchema:schema19.properties.flows.properties.nodes.properties.inOrder,data:data33};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data24.types !== undefined){
let data34 = data24.types;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(Object.keys(data34).length < 1){
const err26 = {instancePath:instancePath+"/flows/nodes/types",schemaPath:"#/properties/flows/properties/nodes/properties/types/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema19.properties.flows.properties.nodes.properties.types,data:data34};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key5 in data34){
let data35 = data34[key5];
const _errs63 = errors;
let valid14 = true;
const _errs64 = errors;
if(typeof data35 !== "string"){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid2 = _errs64 === errors;
errors = _errs63;
if(vErrors !== null){
if(_errs63){
vErrors.length = _errs63;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs66 = errors;
if(!(validate288(data35, {instancePath:instancePath+"/flows/nodes/types/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data34,parentDataProperty:key5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
errors = vErrors.length;
}
var _valid2 = _errs66 === errors;
valid14 = _valid2;
ifClause2 = "then";
}
else {
const _errs67 = errors;
if(!(validate290(data35, {instancePath:instancePath+"/flows/nodes/types/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data34,parentDataProperty:key5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
var _valid2 = _errs67 === errors;
valid14 = _valid2;
ifClause2 = "else";
}
if(!valid14){
const err28 = {instancePath:instancePath+"/flows/nodes/types/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/flows/properties/nodes/properties/types/additionalProperties/if",keyword:"if",params:{failingKeyword: ifClause2},schema:schema19.properties.flows.properties.nodes.properties.types.additionalProperties.if,parentSchema:schema19.properties.flows.properties.nodes.properties.types.additionalProperties,data:data35};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/flows/nodes/types",schemaPath:"#/properties/flows/properties/nodes/properties/types/type",keyword:"type",params:{type: "object"},schema:schema19.properties.flows.properties.nodes.properties.types.type,parentSchema:schema19.properties.flows.properties.nodes.properties.types,data:data34};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data24.otherTypes !== undefined){
let data36 = data24.otherTypes;
if(!(((((data36 === "say") || (data36 === "ask")) || (data36 === "effect")) || (data36 === "end")) || (data36 === "opaque"))){
const err30 = {instancePath:instancePath+"/flows/nodes/otherTypes",schemaPath:"#/properties/flows/properties/nodes/properties/otherTypes/enum",keyword:"enum",params:{allowedValues: schema19.properties.flows.properties.nodes.properties.otherTypes.enum},schema:schema19.properties.flows.properties.nodes.properties.otherTypes.enum,parentSchema:schema19.properties.flows.properties.nodes.properties.otherTypes,data:data36};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/flows/nodes",schemaPath:"#/properties/flows/properties/nodes/type",keyword:"type",params:{type: "object"},schema:schema19.properties.flows.properties.nodes.type,parentSchema:schema19.properties.flows.properties.nodes,data:data24};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data7.edges !== undefined){
let data37 = data7.edges;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.each === undefined){
const err32 = {instancePath:instancePath+"/flows/edges",schemaPath:"#/properties/flows/properties/edges/required",keyword:"required",params:{missingProperty: "each"},schema:schema19.properties.flows.properties.edges.required,parentSchema:schema19.properties.flows.properties.edges,data:data37};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data37.from === undefined){
const err33 = {instancePath:instancePath+"/flows/edges",schemaPath:"#/properties/flows/properties/edges/required",keyword:"required",params:{missingProperty: "from"},schema:schema19.properties.flows.properties.edges.required,parentSchema:schema19.properties.flows.properties.edges,data:data37};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data37.to === undefined){
const err34 = {instancePath:instancePath+"/flows/edges",schemaPath:"#/properties/flows/properties/edges/required",keyword:"required",params:{missingProperty: "to"},schema:schema19.properties.flows.properties.edges.required,parentSchema:schema19.properties.flows.properties.edges,data:data37};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key6 in data37){
if(!(func1.call(schema19.properties.flows.properties.edges.properties, key6))){
const err35 = {instancePath:instancePath+"/flows/edges",schemaPath:"#/properties/flows/properties/edges/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema19.properties.flows.properties.edges,data:data37};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data37.each !== undefined){
if(!(validate57(data37.each, {instancePath:instancePath+"/flows/edges/each",parentData:data37,parentDataProperty:"each",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data37.from !== undefined){
if(!(validate57(data37.from, {instancePath:instancePath+"/flows/edges/from",parentData:data37,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data37.role !== undefined){
if(!(validate262(data37.role, {instancePath:instancePath+"/flows/edges/role",parentData:data37,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
if(data37.to !== undefined){
let data41 = data37.to;
const _errs76 = errors;
let valid16 = true;
const _errs77 = errors;
if(!(Array.isArray(data41))){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid3 = _errs77 === errors;
errors = _errs76;
if(vErrors !== null){
if(_errs76){
vErrors.length = _errs76;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs79 = errors;
if(Array.isArray(data41)){
if(data41.length < 1){
const err37 = {instancePath:instancePath+"/flows/edges/to",schemaPath:"#/properties/flows/properties/edges/properties/to/then/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.flows.properties.edges.properties.to.then,data:data41};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
const len3 = data41.length;
for(let i3=0; i3<len3; i3++){
if(!(validate270(data41[i3], {instancePath:instancePath+"/flows/edges/to/" + i3,parentData:data41,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
errors = vErrors.length;
}
}
}
else {
const err38 = {instancePath:instancePath+"/flows/edges/to",schemaPath:"#/properties/flows/properties/edges/properties/to/then/type",keyword:"type",params:{type: "array"},schema:schema19.properties.flows.properties.edges.properties.to.then.type,parentSchema:schema19.properties.flows.properties.edges.properties.to.then,data:data41};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid3 = _errs79 === errors;
valid16 = _valid3;
ifClause3 = "then";
}
else {
const _errs82 = errors;
if(!(validate270(data41, {instancePath:instancePath+"/flows/edges/to",parentData:data37,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
errors = vErrors.length;
}
var _valid3 = _errs82 === errors;
valid16 = _valid3;
ifClause3 = "else";
}
if(!valid16){
const err39 = {instancePath:instancePath+"/flows/edges/to",schemaPath:"#/properties/flows/properties/edges/properties/to/if",keyword:"if",params:{failingKeyword: ifClause3},schema:schema19.properties.flows.properties.edges.properties.to.if,parentSchema:schema19.properties.flows.properties.edges.properties.to,data:data41};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data37.label !== undefined){
if(!(validate243(data37.label, {instancePath:instancePath+"/flows/edges/label",parentData:data37,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data37.words !== undefined){
if(!(validate57(data37.words, {instancePath:instancePath+"/flows/edges/words",parentData:data37,parentDataProperty:"words",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data37.intent !== undefined){
if(!(validate243(data37.intent, {instancePath:instancePath+"/flows/edges/intent",parentData:data37,parentDataProperty:"intent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data37.variable !== undefined){
if(!(validate243(data37.variable, {instancePath:instancePath+"/flows/edges/variable",parentData:data37,parentDataProperty:"variable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data37.is !== undefined){
if(!(validate243(data37.is, {instancePath:instancePath+"/flows/edges/is",parentData:data37,parentDataProperty:"is",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data37.condition !== undefined){
if(!(validate243(data37.condition, {instancePath:instancePath+"/flows/edges/condition",parentData:data37,parentDataProperty:"condition",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data37.channel !== undefined){
if(!(validate243(data37.channel, {instancePath:instancePath+"/flows/edges/channel",parentData:data37,parentDataProperty:"channel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data37.handle !== undefined){
if(!(validate243(data37.handle, {instancePath:instancePath+"/flows/edges/handle",parentData:data37,parentDataProperty:"handle",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
}
else {
const err40 = {instancePath:instancePath+"/flows/edges",schemaPath:"#/properties/flows/properties/edges/type",keyword:"type",params:{type: "object"},schema:schema19.properties.flows.properties.edges.type,parentSchema:schema19.properties.flows.properties.edges,data:data37};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/flows",schemaPath:"#/properties/flows/type",keyword:"type",params:{type: "object"},schema:schema19.properties.flows.type,parentSchema:schema19.properties.flows,data:data7};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.intents !== undefined){
let data51 = data.intents;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.each === undefined){
const err42 = {instancePath:instancePath+"/intents",schemaPath:"#/properties/intents/required",keyword:"required",params:{missingProperty: "each"},schema:schema19.properties.intents.required,parentSchema:schema19.properties.intents,data:data51};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key7 in data51){
if(!(((((((key7 === "files") || (key7 === "when")) || (key7 === "each")) || (key7 === "name")) || (key7 === "phrases")) || (key7 === "to")) || (key7 === "flow"))){
const err43 = {instancePath:instancePath+"/intents",schemaPath:"#/properties/intents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema19.properties.intents,data:data51};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data51.files !== undefined){
if(!(validate53(data51.files, {instancePath:instancePath+"/intents/files",parentData:data51,parentDataProperty:"files",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data51.when !== undefined){
if(!(validate55(data51.when, {instancePath:instancePath+"/intents/when",parentData:data51,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data51.each !== undefined){
if(!(validate57(data51.each, {instancePath:instancePath+"/intents/each",parentData:data51,parentDataProperty:"each",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data51.name !== undefined){
if(!(validate243(data51.name, {instancePath:instancePath+"/intents/name",parentData:data51,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data51.phrases !== undefined){
let data56 = data51.phrases;
const _errs99 = errors;
let valid20 = true;
const _errs100 = errors;
if(typeof data56 !== "string"){
const err44 = {};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid4 = _errs100 === errors;
errors = _errs99;
if(vErrors !== null){
if(_errs99){
vErrors.length = _errs99;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs102 = errors;
if(!(validate57(data56, {instancePath:instancePath+"/intents/phrases",parentData:data51,parentDataProperty:"phrases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var _valid4 = _errs102 === errors;
valid20 = _valid4;
ifClause4 = "then";
}
else {
const _errs103 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.each === undefined){
const err45 = {instancePath:instancePath+"/intents/phrases",schemaPath:"#/properties/intents/properties/phrases/else/required",keyword:"required",params:{missingProperty: "each"},schema:schema19.properties.intents.properties.phrases.else.required,parentSchema:schema19.properties.intents.properties.phrases.else,data:data56};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key8 in data56){
if(!(((key8 === "each") || (key8 === "text")) || (key8 === "language"))){
const err46 = {instancePath:instancePath+"/intents/phrases",schemaPath:"#/properties/intents/properties/phrases/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema19.properties.intents.properties.phrases.else,data:data56};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data56.each !== undefined){
if(!(validate57(data56.each, {instancePath:instancePath+"/intents/phrases/each",parentData:data56,parentDataProperty:"each",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data56.text !== undefined){
if(!(validate57(data56.text, {instancePath:instancePath+"/intents/phrases/text",parentData:data56,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data56.language !== undefined){
if(!(validate243(data56.language, {instancePath:instancePath+"/intents/phrases/language",parentData:data56,parentDataProperty:"language",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
}
else {
const err47 = {instancePath:instancePath+"/intents/phrases",schemaPath:"#/properties/intents/properties/phrases/else/type",keyword:"type",params:{type: "object"},schema:schema19.properties.intents.properties.phrases.else.type,parentSchema:schema19.properties.intents.properties.phrases.else,data:data56};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid4 = _errs103 === errors;
valid20 = _valid4;
ifClause4 = "else";
}
if(!valid20){
const err48 = {instancePath:instancePath+"/intents/phrases",schemaPath:"#/properties/intents/properties/phrases/if",keyword:"if",params:{failingKeyword: ifClause4},schema:schema19.properties.intents.properties.phrases.if,parentSchema:schema19.properties.intents.properties.phrases,data:data56};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data51.to !== undefined){
if(!(validate57(data51.to, {instancePath:instancePath+"/intents/to",parentData:data51,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data51.flow !== undefined){
if(!(validate243(data51.flow, {instancePath:instancePath+"/intents/flow",parentData:data51,parentDataProperty:"flow",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
}
else {
const err49 = {instancePath:instancePath+"/intents",schemaPath:"#/properties/intents/type",keyword:"type",params:{type: "object"},schema:schema19.properties.intents.type,parentSchema:schema19.properties.intents,data:data51};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
