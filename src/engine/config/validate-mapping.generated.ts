// Written by scripts/validators.ts. Do not edit.
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated
// @ts-nocheck
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"mapping.schema.json","type":"object","additionalProperties":false,"required":["flows"],"properties":{"title":{"type":"string","pattern":"\\S"},"files":{"$ref":"#/$defs/patterns"},"when":{"$ref":"#/$defs/tests"},"bots":{"enum":["file","folder","project"]},"channels":{"type":"object","additionalProperties":{"enum":["voice","chat","messaging","email"]}},"actions":{"type":"object","additionalProperties":{"enum":["effect","say","ask","end","opaque","transfer:digital","transfer:voice","transfer:callback","transfer:voicemail","transfer:ticket","transfer:email","transfer:unclear","transfer:dynamic"]}},"flows":{"type":"object","additionalProperties":false,"required":["nodes"],"properties":{"files":{"$ref":"#/$defs/patterns"},"when":{"$ref":"#/$defs/tests"},"each":{"$ref":"#/$defs/path"},"name":{"$ref":"#/$defs/value"},"id":{"$ref":"#/$defs/value"},"start":{"if":{"type":"array"},"then":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/path"}},"else":{"$ref":"#/$defs/path"}},"channels":{"if":{"type":"array"},"then":{"type":"array","minItems":1,"items":{"enum":["voice","chat","messaging","email"]}},"else":{"$ref":"#/$defs/path"}},"languages":{"$ref":"#/$defs/path"},"entries":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","to"],"properties":{"kind":{"enum":["intent","escalation","event","handler"]},"each":{"$ref":"#/$defs/path"},"intent":{"$ref":"#/$defs/value"},"name":{"$ref":"#/$defs/value"},"to":{"$ref":"#/$defs/path"}}}},"nodes":{"type":"object","additionalProperties":false,"required":["each","types"],"properties":{"each":{"$ref":"#/$defs/path"},"id":{"$ref":"#/$defs/value"},"type":{"$ref":"#/$defs/value"},"label":{"$ref":"#/$defs/value"},"text":{"$ref":"#/$defs/path"},"exits":{"type":"array","items":{"$ref":"#/$defs/exit"}},"sets":{"$ref":"#/$defs/sets"},"inOrder":{"type":"boolean"},"types":{"type":"object","minProperties":1,"additionalProperties":{"if":{"type":"string"},"then":{"enum":["say","ask","branch","effect","call","jump","return","transfer","end","opaque"]},"else":{"$ref":"#/$defs/type"}}},"otherTypes":{"enum":["say","ask","effect","end","opaque"]}}},"edges":{"type":"object","additionalProperties":false,"required":["each","from","to"],"properties":{"each":{"$ref":"#/$defs/path"},"from":{"$ref":"#/$defs/path"},"role":{"$ref":"#/$defs/role"},"to":{"if":{"type":"array"},"then":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/target"}},"else":{"$ref":"#/$defs/target"}},"label":{"$ref":"#/$defs/value"},"words":{"$ref":"#/$defs/path"},"intent":{"$ref":"#/$defs/value"},"variable":{"$ref":"#/$defs/value"},"is":{"$ref":"#/$defs/value"},"condition":{"$ref":"#/$defs/value"},"channel":{"$ref":"#/$defs/value"},"handle":{"$ref":"#/$defs/value"}}}}},"intents":{"type":"object","additionalProperties":false,"required":["each"],"properties":{"files":{"$ref":"#/$defs/patterns"},"when":{"$ref":"#/$defs/tests"},"each":{"$ref":"#/$defs/path"},"name":{"$ref":"#/$defs/value"},"phrases":{"if":{"type":"string"},"then":{"$ref":"#/$defs/path"},"else":{"type":"object","additionalProperties":false,"required":["each"],"properties":{"each":{"$ref":"#/$defs/path"},"text":{"$ref":"#/$defs/path"},"language":{"$ref":"#/$defs/value"}}}},"to":{"$ref":"#/$defs/path"},"flow":{"$ref":"#/$defs/value"}}}},"$defs":{"path":{"type":"string","pattern":"^[$@]"},"value":{"if":{"type":"object"},"then":{"type":"object","additionalProperties":false,"required":["value"],"properties":{"value":{"type":["string","number","boolean"]}}},"else":{"type":"string","pattern":"^([$@]|key$)"}},"target":{"type":"string","pattern":"^([$@]|following$)"},"patterns":{"if":{"type":"array"},"then":{"type":"array","minItems":1,"items":{"type":"string"}},"else":{"type":"string"}},"tests":{"if":{"type":"array"},"then":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/test"}},"else":{"$ref":"#/$defs/test"}},"test":{"if":{"type":"string"},"then":{"$ref":"#/$defs/path"},"else":{"type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"},"equals":{"type":["string","number","boolean"]},"matches":{"type":"string"}}}},"sets":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["variable"],"properties":{"each":{"$ref":"#/$defs/path"},"variable":{"$ref":"#/$defs/value"},"value":{"$ref":"#/$defs/value"}}}},"role":{"if":{"type":"string"},"then":{"enum":["next","answer","yes","declined","case","default","success","failure","timeout","noInput","noMatch","open","closed","holiday","emergency","noAgent","loop"]},"else":{"type":"object","additionalProperties":false,"required":["of","table"],"properties":{"of":{"$ref":"#/$defs/value"},"table":{"type":"object","minProperties":1,"additionalProperties":{"enum":["next","answer","yes","declined","case","default","success","failure","timeout","noInput","noMatch","open","closed","holiday","emergency","noAgent","loop"]}},"otherwise":{"enum":["next","answer","yes","declined","case","default","success","failure","timeout","noInput","noMatch","open","closed","holiday","emergency","noAgent","loop"]}}}},"exit":{"type":"object","additionalProperties":false,"required":["role"],"properties":{"role":{"$ref":"#/$defs/role"},"each":{"$ref":"#/$defs/path"},"to":{"if":{"type":"array"},"then":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/target"}},"else":{"$ref":"#/$defs/target"}},"flow":{"$ref":"#/$defs/value"},"handle":{"$ref":"#/$defs/value"},"label":{"$ref":"#/$defs/value"},"words":{"$ref":"#/$defs/path"},"intent":{"$ref":"#/$defs/value"},"variable":{"$ref":"#/$defs/value"},"is":{"$ref":"#/$defs/value"},"condition":{"$ref":"#/$defs/value"},"channel":{"$ref":"#/$defs/value"},"leftOut":{"enum":["unwired","none","following"]}}},"type":{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"enum":["say","ask","branch","effect","call","jump","return","transfer","end","opaque"]},"where":{"$ref":"#/$defs/tests"},"label":{"$ref":"#/$defs/value"},"text":{"$ref":"#/$defs/path"},"exits":{"type":"array","items":{"$ref":"#/$defs/exit"}},"sets":{"$ref":"#/$defs/sets"},"variable":{"$ref":"#/$defs/value"},"stores":{"$ref":"#/$defs/value"},"maxAttempts":{"$ref":"#/$defs/value"},"route":{"if":{"type":"string"},"then":{"enum":["digital","voice","callback","voicemail","ticket","email","unclear","dynamic"]},"else":{"type":"object","additionalProperties":false,"required":["of","table"],"properties":{"of":{"$ref":"#/$defs/value"},"table":{"type":"object","minProperties":1,"additionalProperties":{"enum":["digital","voice","callback","voicemail","ticket","email","unclear","dynamic"]}},"otherwise":{"enum":["digital","voice","callback","voicemail","ticket","email","unclear","dynamic"]}}}},"target":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"queue":{"$ref":"#/$defs/value"},"skill":{"$ref":"#/$defs/value"},"desk":{"$ref":"#/$defs/value"},"number":{"$ref":"#/$defs/value"},"sip":{"$ref":"#/$defs/value"},"user":{"$ref":"#/$defs/value"},"form":{"$ref":"#/$defs/value"},"address":{"$ref":"#/$defs/value"}}},"flow":{"$ref":"#/$defs/value"},"binds":{"type":"object","additionalProperties":{"$ref":"#/$defs/value"}},"exitReason":{"$ref":"#/$defs/value"},"rests":{"type":"boolean"}}}}};
const schema32 = {"if":{"type":"array"},"then":{"type":"array","minItems":1,"items":{"type":"string"}},"else":{"type":"string"}};
const schema35 = {"type":"string","pattern":"^[$@]"};
const schema39 = {"if":{"type":"object"},"then":{"type":"object","additionalProperties":false,"required":["value"],"properties":{"value":{"type":["string","number","boolean"]}}},"else":{"type":"string","pattern":"^([$@]|key$)"}};
const schema58 = {"type":"string","pattern":"^([$@]|following$)"};
const pattern4 = new RegExp("\\S", "u");
const pattern5 = new RegExp("^[$@]", "u");
const pattern8 = new RegExp("^([$@]|key$)", "u");
const pattern25 = new RegExp("^([$@]|following$)", "u");
const schema33 = {"if":{"type":"array"},"then":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/test"}},"else":{"$ref":"#/$defs/test"}};
const schema34 = {"if":{"type":"string"},"then":{"$ref":"#/$defs/path"},"else":{"type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"},"equals":{"type":["string","number","boolean"]},"matches":{"type":"string"}}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
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
if(typeof data === "string"){
if(!pattern5.test(data)){
const err1 = {instancePath,schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern: "^[$@]"},message:"must match pattern \""+"^[$@]"+"\"",schema:"^[$@]",parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data};
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
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err3 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema34.else.required,parentSchema:schema34.else,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "equals")) || (key0 === "matches"))){
const err4 = {instancePath,schemaPath:"#/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema34.else,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern: "^[$@]"},message:"must match pattern \""+"^[$@]"+"\"",schema:"^[$@]",parentSchema:schema35,data:data0};
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
const err6 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.equals !== undefined){
let data1 = data.equals;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
const err7 = {instancePath:instancePath+"/equals",schemaPath:"#/else/properties/equals/type",keyword:"type",params:{type: schema34.else.properties.equals.type},message:"must be string,number,boolean",schema:schema34.else.properties.equals.type,parentSchema:schema34.else.properties.equals,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.matches !== undefined){
let data2 = data.matches;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/matches",schemaPath:"#/else/properties/matches/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.else.properties.matches.type,parentSchema:schema34.else.properties.matches,data:data2};
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
const err9 = {instancePath,schemaPath:"#/else/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.else.type,parentSchema:schema34.else,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "else";
}
if(!valid0){
const err10 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema34.if,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate22.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate22.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
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
const err1 = {instancePath,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema33.then,data};
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
if(!(validate22(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.then.type,parentSchema:schema33.then,data};
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
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
else {
var props1 = validate22.evaluated.props;
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema33.if,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate21.errors = vErrors;
evaluated0.props = props1;
evaluated0.items = items0;
return errors === 0;
}
validate21.evaluated = {"dynamicProps":true,"dynamicItems":true};

const schema54 = {"type":"object","additionalProperties":false,"required":["role"],"properties":{"role":{"$ref":"#/$defs/role"},"each":{"$ref":"#/$defs/path"},"to":{"if":{"type":"array"},"then":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/target"}},"else":{"$ref":"#/$defs/target"}},"flow":{"$ref":"#/$defs/value"},"handle":{"$ref":"#/$defs/value"},"label":{"$ref":"#/$defs/value"},"words":{"$ref":"#/$defs/path"},"intent":{"$ref":"#/$defs/value"},"variable":{"$ref":"#/$defs/value"},"is":{"$ref":"#/$defs/value"},"condition":{"$ref":"#/$defs/value"},"channel":{"$ref":"#/$defs/value"},"leftOut":{"enum":["unwired","none","following"]}}};
const func1 = Object.prototype.hasOwnProperty;
const schema55 = {"if":{"type":"string"},"then":{"enum":["next","answer","yes","declined","case","default","success","failure","timeout","noInput","noMatch","open","closed","holiday","emergency","noAgent","loop"]},"else":{"type":"object","additionalProperties":false,"required":["of","table"],"properties":{"of":{"$ref":"#/$defs/value"},"table":{"type":"object","minProperties":1,"additionalProperties":{"enum":["next","answer","yes","declined","case","default","success","failure","timeout","noInput","noMatch","open","closed","holiday","emergency","noAgent","loop"]}},"otherwise":{"enum":["next","answer","yes","declined","case","default","success","failure","timeout","noInput","noMatch","open","closed","holiday","emergency","noAgent","loop"]}}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
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
const err1 = {instancePath,schemaPath:"#/then/enum",keyword:"enum",params:{allowedValues: schema55.then.enum},message:"must be equal to one of the allowed values",schema:schema55.then.enum,parentSchema:schema55.then,data};
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
const err2 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'",schema:schema55.else.required,parentSchema:schema55.else,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.table === undefined){
const err3 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "table"},message:"must have required property '"+"table"+"'",schema:schema55.else.required,parentSchema:schema55.else,data};
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
const err4 = {instancePath,schemaPath:"#/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema55.else,data};
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
let data0 = data.of;
const _errs9 = errors;
let valid3 = true;
const _errs10 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs12 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.value === undefined){
const err6 = {instancePath:instancePath+"/of",schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data0){
if(!(key1 === "value")){
const err7 = {instancePath:instancePath+"/of",schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.value !== undefined){
let data1 = data0.value;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
const err8 = {instancePath:instancePath+"/of/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data1};
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
const err9 = {instancePath:instancePath+"/of",schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
ifClause1 = "then";
}
else {
const _errs17 = errors;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
const err10 = {instancePath:instancePath+"/of",schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/of",schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs17 === errors;
valid3 = _valid1;
ifClause1 = "else";
}
if(!valid3){
const err12 = {instancePath:instancePath+"/of",schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema39.if,parentSchema:schema39,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.table !== undefined){
let data2 = data.table;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
const err13 = {instancePath:instancePath+"/table",schemaPath:"#/else/properties/table/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema55.else.properties.table,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key2 in data2){
let data3 = data2[key2];
if(!(((((((((((((((((data3 === "next") || (data3 === "answer")) || (data3 === "yes")) || (data3 === "declined")) || (data3 === "case")) || (data3 === "default")) || (data3 === "success")) || (data3 === "failure")) || (data3 === "timeout")) || (data3 === "noInput")) || (data3 === "noMatch")) || (data3 === "open")) || (data3 === "closed")) || (data3 === "holiday")) || (data3 === "emergency")) || (data3 === "noAgent")) || (data3 === "loop"))){
const err14 = {instancePath:instancePath+"/table/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/else/properties/table/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema55.else.properties.table.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema55.else.properties.table.additionalProperties.enum,parentSchema:schema55.else.properties.table.additionalProperties,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/table",schemaPath:"#/else/properties/table/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema55.else.properties.table.type,parentSchema:schema55.else.properties.table,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.otherwise !== undefined){
let data4 = data.otherwise;
if(!(((((((((((((((((data4 === "next") || (data4 === "answer")) || (data4 === "yes")) || (data4 === "declined")) || (data4 === "case")) || (data4 === "default")) || (data4 === "success")) || (data4 === "failure")) || (data4 === "timeout")) || (data4 === "noInput")) || (data4 === "noMatch")) || (data4 === "open")) || (data4 === "closed")) || (data4 === "holiday")) || (data4 === "emergency")) || (data4 === "noAgent")) || (data4 === "loop"))){
const err16 = {instancePath:instancePath+"/otherwise",schemaPath:"#/else/properties/otherwise/enum",keyword:"enum",params:{allowedValues: schema55.else.properties.otherwise.enum},message:"must be equal to one of the allowed values",schema:schema55.else.properties.otherwise.enum,parentSchema:schema55.else.properties.otherwise,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/else/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema55.else.type,parentSchema:schema55.else,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
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
const err18 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema55.if,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate28.errors = vErrors;
evaluated0.props = props1;
return errors === 0;
}
validate28.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema54.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data};
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
if(!(validate28(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.each !== undefined){
let data1 = data.each;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err2 = {instancePath:instancePath+"/each",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern: "^[$@]"},message:"must match pattern \""+"^[$@]"+"\"",schema:"^[$@]",parentSchema:schema35,data:data1};
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
const err3 = {instancePath:instancePath+"/each",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.to !== undefined){
let data2 = data.to;
const _errs7 = errors;
let valid2 = true;
const _errs8 = errors;
if(!(Array.isArray(data2))){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs10 = errors;
if(Array.isArray(data2)){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/then/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema54.properties.to.then,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern25.test(data3)){
const err6 = {instancePath:instancePath+"/to/" + i0,schemaPath:"#/$defs/target/pattern",keyword:"pattern",params:{pattern: "^([$@]|following$)"},message:"must match pattern \""+"^([$@]|following$)"+"\"",schema:"^([$@]|following$)",parentSchema:schema58,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/to/" + i0,schemaPath:"#/$defs/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.type,parentSchema:schema58,data:data3};
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
const err8 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/then/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema54.properties.to.then.type,parentSchema:schema54.properties.to.then,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid2 = _valid0;
ifClause0 = "then";
}
else {
const _errs15 = errors;
if(typeof data2 === "string"){
if(!pattern25.test(data2)){
const err9 = {instancePath:instancePath+"/to",schemaPath:"#/$defs/target/pattern",keyword:"pattern",params:{pattern: "^([$@]|following$)"},message:"must match pattern \""+"^([$@]|following$)"+"\"",schema:"^([$@]|following$)",parentSchema:schema58,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/to",schemaPath:"#/$defs/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.type,parentSchema:schema58,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid2 = _valid0;
ifClause0 = "else";
}
if(!valid2){
const err11 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema54.properties.to.if,parentSchema:schema54.properties.to,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.flow !== undefined){
let data4 = data.flow;
const _errs20 = errors;
let valid8 = true;
const _errs21 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs23 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.value === undefined){
const err13 = {instancePath:instancePath+"/flow",schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data4){
if(!(key1 === "value")){
const err14 = {instancePath:instancePath+"/flow",schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.value !== undefined){
let data5 = data4.value;
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
const err15 = {instancePath:instancePath+"/flow/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data5};
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
const err16 = {instancePath:instancePath+"/flow",schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid1 = _errs23 === errors;
valid8 = _valid1;
ifClause1 = "then";
}
else {
const _errs28 = errors;
if(typeof data4 === "string"){
if(!pattern8.test(data4)){
const err17 = {instancePath:instancePath+"/flow",schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/flow",schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid1 = _errs28 === errors;
valid8 = _valid1;
ifClause1 = "else";
}
if(!valid8){
const err19 = {instancePath:instancePath+"/flow",schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema39.if,parentSchema:schema39,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.handle !== undefined){
let data6 = data.handle;
const _errs32 = errors;
let valid11 = true;
const _errs33 = errors;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid2 = _errs33 === errors;
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs35 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.value === undefined){
const err21 = {instancePath:instancePath+"/handle",schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key2 in data6){
if(!(key2 === "value")){
const err22 = {instancePath:instancePath+"/handle",schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.value !== undefined){
let data7 = data6.value;
if(((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")){
const err23 = {instancePath:instancePath+"/handle/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/handle",schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid2 = _errs35 === errors;
valid11 = _valid2;
ifClause2 = "then";
}
else {
const _errs40 = errors;
if(typeof data6 === "string"){
if(!pattern8.test(data6)){
const err25 = {instancePath:instancePath+"/handle",schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/handle",schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid2 = _errs40 === errors;
valid11 = _valid2;
ifClause2 = "else";
}
if(!valid11){
const err27 = {instancePath:instancePath+"/handle",schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema",schema:schema39.if,parentSchema:schema39,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.label !== undefined){
let data8 = data.label;
const _errs44 = errors;
let valid14 = true;
const _errs45 = errors;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid3 = _errs45 === errors;
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs47 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.value === undefined){
const err29 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key3 in data8){
if(!(key3 === "value")){
const err30 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data8.value !== undefined){
let data9 = data8.value;
if(((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))) && (typeof data9 !== "boolean")){
const err31 = {instancePath:instancePath+"/label/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data9};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data8};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid3 = _errs47 === errors;
valid14 = _valid3;
ifClause3 = "then";
}
else {
const _errs52 = errors;
if(typeof data8 === "string"){
if(!pattern8.test(data8)){
const err33 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data8};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data8};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid3 = _errs52 === errors;
valid14 = _valid3;
ifClause3 = "else";
}
if(!valid14){
const err35 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema",schema:schema39.if,parentSchema:schema39,data:data8};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.words !== undefined){
let data10 = data.words;
if(typeof data10 === "string"){
if(!pattern5.test(data10)){
const err36 = {instancePath:instancePath+"/words",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern: "^[$@]"},message:"must match pattern \""+"^[$@]"+"\"",schema:"^[$@]",parentSchema:schema35,data:data10};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/words",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data10};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.intent !== undefined){
let data11 = data.intent;
const _errs59 = errors;
let valid18 = true;
const _errs60 = errors;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid4 = _errs60 === errors;
errors = _errs59;
if(vErrors !== null){
if(_errs59){
vErrors.length = _errs59;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs62 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.value === undefined){
const err39 = {instancePath:instancePath+"/intent",schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data11};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key4 in data11){
if(!(key4 === "value")){
const err40 = {instancePath:instancePath+"/intent",schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data11};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data11.value !== undefined){
let data12 = data11.value;
if(((typeof data12 !== "string") && (!((typeof data12 == "number") && (isFinite(data12))))) && (typeof data12 !== "boolean")){
const err41 = {instancePath:instancePath+"/intent/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data12};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/intent",schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data11};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid4 = _errs62 === errors;
valid18 = _valid4;
ifClause4 = "then";
}
else {
const _errs67 = errors;
if(typeof data11 === "string"){
if(!pattern8.test(data11)){
const err43 = {instancePath:instancePath+"/intent",schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data11};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/intent",schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data11};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid4 = _errs67 === errors;
valid18 = _valid4;
ifClause4 = "else";
}
if(!valid18){
const err45 = {instancePath:instancePath+"/intent",schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause4},message:"must match \""+ifClause4+"\" schema",schema:schema39.if,parentSchema:schema39,data:data11};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.variable !== undefined){
let data13 = data.variable;
const _errs71 = errors;
let valid21 = true;
const _errs72 = errors;
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
const err46 = {};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid5 = _errs72 === errors;
errors = _errs71;
if(vErrors !== null){
if(_errs71){
vErrors.length = _errs71;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid5){
const _errs74 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.value === undefined){
const err47 = {instancePath:instancePath+"/variable",schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data13};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
for(const key5 in data13){
if(!(key5 === "value")){
const err48 = {instancePath:instancePath+"/variable",schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data13};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data13.value !== undefined){
let data14 = data13.value;
if(((typeof data14 !== "string") && (!((typeof data14 == "number") && (isFinite(data14))))) && (typeof data14 !== "boolean")){
const err49 = {instancePath:instancePath+"/variable/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data14};
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
const err50 = {instancePath:instancePath+"/variable",schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data13};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid5 = _errs74 === errors;
valid21 = _valid5;
ifClause5 = "then";
}
else {
const _errs79 = errors;
if(typeof data13 === "string"){
if(!pattern8.test(data13)){
const err51 = {instancePath:instancePath+"/variable",schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data13};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/variable",schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data13};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid5 = _errs79 === errors;
valid21 = _valid5;
ifClause5 = "else";
}
if(!valid21){
const err53 = {instancePath:instancePath+"/variable",schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause5},message:"must match \""+ifClause5+"\" schema",schema:schema39.if,parentSchema:schema39,data:data13};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.is !== undefined){
let data15 = data.is;
const _errs83 = errors;
let valid24 = true;
const _errs84 = errors;
if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
const err54 = {};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid6 = _errs84 === errors;
errors = _errs83;
if(vErrors !== null){
if(_errs83){
vErrors.length = _errs83;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid6){
const _errs86 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.value === undefined){
const err55 = {instancePath:instancePath+"/is",schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data15};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
for(const key6 in data15){
if(!(key6 === "value")){
const err56 = {instancePath:instancePath+"/is",schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data15};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data15.value !== undefined){
let data16 = data15.value;
if(((typeof data16 !== "string") && (!((typeof data16 == "number") && (isFinite(data16))))) && (typeof data16 !== "boolean")){
const err57 = {instancePath:instancePath+"/is/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data16};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/is",schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data15};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid6 = _errs86 === errors;
valid24 = _valid6;
ifClause6 = "then";
}
else {
const _errs91 = errors;
if(typeof data15 === "string"){
if(!pattern8.test(data15)){
const err59 = {instancePath:instancePath+"/is",schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data15};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/is",schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data15};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid6 = _errs91 === errors;
valid24 = _valid6;
ifClause6 = "else";
}
if(!valid24){
const err61 = {instancePath:instancePath+"/is",schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause6},message:"must match \""+ifClause6+"\" schema",schema:schema39.if,parentSchema:schema39,data:data15};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.condition !== undefined){
let data17 = data.condition;
const _errs95 = errors;
let valid27 = true;
const _errs96 = errors;
if(!(data17 && typeof data17 == "object" && !Array.isArray(data17))){
const err62 = {};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid7 = _errs96 === errors;
errors = _errs95;
if(vErrors !== null){
if(_errs95){
vErrors.length = _errs95;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid7){
const _errs98 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.value === undefined){
const err63 = {instancePath:instancePath+"/condition",schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data17};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
for(const key7 in data17){
if(!(key7 === "value")){
const err64 = {instancePath:instancePath+"/condition",schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data17};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data17.value !== undefined){
let data18 = data17.value;
if(((typeof data18 !== "string") && (!((typeof data18 == "number") && (isFinite(data18))))) && (typeof data18 !== "boolean")){
const err65 = {instancePath:instancePath+"/condition/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data18};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/condition",schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data17};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var _valid7 = _errs98 === errors;
valid27 = _valid7;
ifClause7 = "then";
}
else {
const _errs103 = errors;
if(typeof data17 === "string"){
if(!pattern8.test(data17)){
const err67 = {instancePath:instancePath+"/condition",schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data17};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/condition",schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data17};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var _valid7 = _errs103 === errors;
valid27 = _valid7;
ifClause7 = "else";
}
if(!valid27){
const err69 = {instancePath:instancePath+"/condition",schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause7},message:"must match \""+ifClause7+"\" schema",schema:schema39.if,parentSchema:schema39,data:data17};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.channel !== undefined){
let data19 = data.channel;
const _errs107 = errors;
let valid30 = true;
const _errs108 = errors;
if(!(data19 && typeof data19 == "object" && !Array.isArray(data19))){
const err70 = {};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid8 = _errs108 === errors;
errors = _errs107;
if(vErrors !== null){
if(_errs107){
vErrors.length = _errs107;
}
else {
vErrors = null;
}
}
let ifClause8;
if(_valid8){
const _errs110 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.value === undefined){
const err71 = {instancePath:instancePath+"/channel",schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data19};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key8 in data19){
if(!(key8 === "value")){
const err72 = {instancePath:instancePath+"/channel",schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data19};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data19.value !== undefined){
let data20 = data19.value;
if(((typeof data20 !== "string") && (!((typeof data20 == "number") && (isFinite(data20))))) && (typeof data20 !== "boolean")){
const err73 = {instancePath:instancePath+"/channel/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data20};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/channel",schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data19};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var _valid8 = _errs110 === errors;
valid30 = _valid8;
ifClause8 = "then";
}
else {
const _errs115 = errors;
if(typeof data19 === "string"){
if(!pattern8.test(data19)){
const err75 = {instancePath:instancePath+"/channel",schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data19};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/channel",schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data19};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid8 = _errs115 === errors;
valid30 = _valid8;
ifClause8 = "else";
}
if(!valid30){
const err77 = {instancePath:instancePath+"/channel",schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause8},message:"must match \""+ifClause8+"\" schema",schema:schema39.if,parentSchema:schema39,data:data19};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.leftOut !== undefined){
let data21 = data.leftOut;
if(!(((data21 === "unwired") || (data21 === "none")) || (data21 === "following"))){
const err78 = {instancePath:instancePath+"/leftOut",schemaPath:"#/properties/leftOut/enum",keyword:"enum",params:{allowedValues: schema54.properties.leftOut.enum},message:"must be equal to one of the allowed values",schema:schema54.properties.leftOut.enum,parentSchema:schema54.properties.leftOut,data:data21};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema69 = {"type":"array","items":{"type":"object","additionalProperties":false,"required":["variable"],"properties":{"each":{"$ref":"#/$defs/path"},"variable":{"$ref":"#/$defs/value"},"value":{"$ref":"#/$defs/value"}}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
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
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "variable"},message:"must have required property '"+"variable"+"'",schema:schema69.items.required,parentSchema:schema69.items,data:data0};
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
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema69.items,data:data0};
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
let data1 = data0.each;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err2 = {instancePath:instancePath+"/" + i0+"/each",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern: "^[$@]"},message:"must match pattern \""+"^[$@]"+"\"",schema:"^[$@]",parentSchema:schema35,data:data1};
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
const err3 = {instancePath:instancePath+"/" + i0+"/each",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.variable !== undefined){
let data2 = data0.variable;
const _errs9 = errors;
let valid5 = true;
const _errs10 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs12 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.value === undefined){
const err5 = {instancePath:instancePath+"/" + i0+"/variable",schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data2){
if(!(key1 === "value")){
const err6 = {instancePath:instancePath+"/" + i0+"/variable",schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.value !== undefined){
let data3 = data2.value;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
const err7 = {instancePath:instancePath+"/" + i0+"/variable/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data3};
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
const err8 = {instancePath:instancePath+"/" + i0+"/variable",schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid5 = _valid0;
ifClause0 = "then";
}
else {
const _errs17 = errors;
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
const err9 = {instancePath:instancePath+"/" + i0+"/variable",schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/" + i0+"/variable",schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid5 = _valid0;
ifClause0 = "else";
}
if(!valid5){
const err11 = {instancePath:instancePath+"/" + i0+"/variable",schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema39.if,parentSchema:schema39,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.value !== undefined){
let data4 = data0.value;
const _errs21 = errors;
let valid8 = true;
const _errs22 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs24 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.value === undefined){
const err13 = {instancePath:instancePath+"/" + i0+"/value",schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key2 in data4){
if(!(key2 === "value")){
const err14 = {instancePath:instancePath+"/" + i0+"/value",schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.value !== undefined){
let data5 = data4.value;
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
const err15 = {instancePath:instancePath+"/" + i0+"/value/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data5};
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
const err16 = {instancePath:instancePath+"/" + i0+"/value",schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid1 = _errs24 === errors;
valid8 = _valid1;
ifClause1 = "then";
}
else {
const _errs29 = errors;
if(typeof data4 === "string"){
if(!pattern8.test(data4)){
const err17 = {instancePath:instancePath+"/" + i0+"/value",schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/" + i0+"/value",schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid1 = _errs29 === errors;
valid8 = _valid1;
ifClause1 = "else";
}
if(!valid8){
const err19 = {instancePath:instancePath+"/" + i0+"/value",schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema39.if,parentSchema:schema39,data:data4};
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
const err20 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema69.items.type,parentSchema:schema69.items,data:data0};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema69.type,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema73 = {"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"enum":["say","ask","branch","effect","call","jump","return","transfer","end","opaque"]},"where":{"$ref":"#/$defs/tests"},"label":{"$ref":"#/$defs/value"},"text":{"$ref":"#/$defs/path"},"exits":{"type":"array","items":{"$ref":"#/$defs/exit"}},"sets":{"$ref":"#/$defs/sets"},"variable":{"$ref":"#/$defs/value"},"stores":{"$ref":"#/$defs/value"},"maxAttempts":{"$ref":"#/$defs/value"},"route":{"if":{"type":"string"},"then":{"enum":["digital","voice","callback","voicemail","ticket","email","unclear","dynamic"]},"else":{"type":"object","additionalProperties":false,"required":["of","table"],"properties":{"of":{"$ref":"#/$defs/value"},"table":{"type":"object","minProperties":1,"additionalProperties":{"enum":["digital","voice","callback","voicemail","ticket","email","unclear","dynamic"]}},"otherwise":{"enum":["digital","voice","callback","voicemail","ticket","email","unclear","dynamic"]}}}},"target":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"queue":{"$ref":"#/$defs/value"},"skill":{"$ref":"#/$defs/value"},"desk":{"$ref":"#/$defs/value"},"number":{"$ref":"#/$defs/value"},"sip":{"$ref":"#/$defs/value"},"user":{"$ref":"#/$defs/value"},"form":{"$ref":"#/$defs/value"},"address":{"$ref":"#/$defs/value"}}},"flow":{"$ref":"#/$defs/value"},"binds":{"type":"object","additionalProperties":{"$ref":"#/$defs/value"}},"exitReason":{"$ref":"#/$defs/value"},"rests":{"type":"boolean"}}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema73.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema73,data};
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
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema73.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema73.properties.kind.enum,parentSchema:schema73.properties.kind,data:data0};
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
if(!(validate21(data.where, {instancePath:instancePath+"/where",parentData:data,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.label !== undefined){
let data2 = data.label;
const _errs6 = errors;
let valid2 = true;
const _errs7 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs9 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.value === undefined){
const err4 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data2){
if(!(key1 === "value")){
const err5 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.value !== undefined){
let data3 = data2.value;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
const err6 = {instancePath:instancePath+"/label/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data3};
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
const err7 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid2 = _valid0;
ifClause0 = "then";
}
else {
const _errs14 = errors;
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
const err8 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid2 = _valid0;
ifClause0 = "else";
}
if(!valid2){
const err10 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema39.if,parentSchema:schema39,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.text !== undefined){
let data4 = data.text;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err11 = {instancePath:instancePath+"/text",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern: "^[$@]"},message:"must match pattern \""+"^[$@]"+"\"",schema:"^[$@]",parentSchema:schema35,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/text",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.exits !== undefined){
let data5 = data.exits;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate27(data5[i0], {instancePath:instancePath+"/exits/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/exits",schemaPath:"#/properties/exits/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema73.properties.exits.type,parentSchema:schema73.properties.exits,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.sets !== undefined){
if(!(validate31(data.sets, {instancePath:instancePath+"/sets",parentData:data,parentDataProperty:"sets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.variable !== undefined){
let data8 = data.variable;
const _errs25 = errors;
let valid8 = true;
const _errs26 = errors;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid1 = _errs26 === errors;
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs28 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.value === undefined){
const err15 = {instancePath:instancePath+"/variable",schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key2 in data8){
if(!(key2 === "value")){
const err16 = {instancePath:instancePath+"/variable",schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data8.value !== undefined){
let data9 = data8.value;
if(((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))) && (typeof data9 !== "boolean")){
const err17 = {instancePath:instancePath+"/variable/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data9};
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
const err18 = {instancePath:instancePath+"/variable",schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid1 = _errs28 === errors;
valid8 = _valid1;
ifClause1 = "then";
}
else {
const _errs33 = errors;
if(typeof data8 === "string"){
if(!pattern8.test(data8)){
const err19 = {instancePath:instancePath+"/variable",schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/variable",schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid1 = _errs33 === errors;
valid8 = _valid1;
ifClause1 = "else";
}
if(!valid8){
const err21 = {instancePath:instancePath+"/variable",schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema39.if,parentSchema:schema39,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.stores !== undefined){
let data10 = data.stores;
const _errs37 = errors;
let valid11 = true;
const _errs38 = errors;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid2 = _errs38 === errors;
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs40 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.value === undefined){
const err23 = {instancePath:instancePath+"/stores",schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key3 in data10){
if(!(key3 === "value")){
const err24 = {instancePath:instancePath+"/stores",schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data10.value !== undefined){
let data11 = data10.value;
if(((typeof data11 !== "string") && (!((typeof data11 == "number") && (isFinite(data11))))) && (typeof data11 !== "boolean")){
const err25 = {instancePath:instancePath+"/stores/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/stores",schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid2 = _errs40 === errors;
valid11 = _valid2;
ifClause2 = "then";
}
else {
const _errs45 = errors;
if(typeof data10 === "string"){
if(!pattern8.test(data10)){
const err27 = {instancePath:instancePath+"/stores",schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/stores",schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid2 = _errs45 === errors;
valid11 = _valid2;
ifClause2 = "else";
}
if(!valid11){
const err29 = {instancePath:instancePath+"/stores",schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema",schema:schema39.if,parentSchema:schema39,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.maxAttempts !== undefined){
let data12 = data.maxAttempts;
const _errs49 = errors;
let valid14 = true;
const _errs50 = errors;
if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid3 = _errs50 === errors;
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs52 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.value === undefined){
const err31 = {instancePath:instancePath+"/maxAttempts",schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key4 in data12){
if(!(key4 === "value")){
const err32 = {instancePath:instancePath+"/maxAttempts",schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data12.value !== undefined){
let data13 = data12.value;
if(((typeof data13 !== "string") && (!((typeof data13 == "number") && (isFinite(data13))))) && (typeof data13 !== "boolean")){
const err33 = {instancePath:instancePath+"/maxAttempts/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/maxAttempts",schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid3 = _errs52 === errors;
valid14 = _valid3;
ifClause3 = "then";
}
else {
const _errs57 = errors;
if(typeof data12 === "string"){
if(!pattern8.test(data12)){
const err35 = {instancePath:instancePath+"/maxAttempts",schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/maxAttempts",schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data12};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid3 = _errs57 === errors;
valid14 = _valid3;
ifClause3 = "else";
}
if(!valid14){
const err37 = {instancePath:instancePath+"/maxAttempts",schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema",schema:schema39.if,parentSchema:schema39,data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.route !== undefined){
let data14 = data.route;
const _errs60 = errors;
let valid16 = true;
const _errs61 = errors;
if(typeof data14 !== "string"){
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid4 = _errs61 === errors;
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs63 = errors;
if(!((((((((data14 === "digital") || (data14 === "voice")) || (data14 === "callback")) || (data14 === "voicemail")) || (data14 === "ticket")) || (data14 === "email")) || (data14 === "unclear")) || (data14 === "dynamic"))){
const err39 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/then/enum",keyword:"enum",params:{allowedValues: schema73.properties.route.then.enum},message:"must be equal to one of the allowed values",schema:schema73.properties.route.then.enum,parentSchema:schema73.properties.route.then,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid4 = _errs63 === errors;
valid16 = _valid4;
ifClause4 = "then";
}
else {
const _errs64 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.of === undefined){
const err40 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/else/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'",schema:schema73.properties.route.else.required,parentSchema:schema73.properties.route.else,data:data14};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data14.table === undefined){
const err41 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/else/required",keyword:"required",params:{missingProperty: "table"},message:"must have required property '"+"table"+"'",schema:schema73.properties.route.else.required,parentSchema:schema73.properties.route.else,data:data14};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key5 in data14){
if(!(((key5 === "of") || (key5 === "table")) || (key5 === "otherwise"))){
const err42 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema73.properties.route.else,data:data14};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data14.of !== undefined){
let data15 = data14.of;
const _errs69 = errors;
let valid19 = true;
const _errs70 = errors;
if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
const err43 = {};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid5 = _errs70 === errors;
errors = _errs69;
if(vErrors !== null){
if(_errs69){
vErrors.length = _errs69;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid5){
const _errs72 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.value === undefined){
const err44 = {instancePath:instancePath+"/route/of",schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data15};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key6 in data15){
if(!(key6 === "value")){
const err45 = {instancePath:instancePath+"/route/of",schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data15};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data15.value !== undefined){
let data16 = data15.value;
if(((typeof data16 !== "string") && (!((typeof data16 == "number") && (isFinite(data16))))) && (typeof data16 !== "boolean")){
const err46 = {instancePath:instancePath+"/route/of/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data16};
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
const err47 = {instancePath:instancePath+"/route/of",schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data15};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid5 = _errs72 === errors;
valid19 = _valid5;
ifClause5 = "then";
}
else {
const _errs77 = errors;
if(typeof data15 === "string"){
if(!pattern8.test(data15)){
const err48 = {instancePath:instancePath+"/route/of",schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data15};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/route/of",schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data15};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid5 = _errs77 === errors;
valid19 = _valid5;
ifClause5 = "else";
}
if(!valid19){
const err50 = {instancePath:instancePath+"/route/of",schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause5},message:"must match \""+ifClause5+"\" schema",schema:schema39.if,parentSchema:schema39,data:data15};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data14.table !== undefined){
let data17 = data14.table;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(Object.keys(data17).length < 1){
const err51 = {instancePath:instancePath+"/route/table",schemaPath:"#/properties/route/else/properties/table/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema73.properties.route.else.properties.table,data:data17};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key7 in data17){
let data18 = data17[key7];
if(!((((((((data18 === "digital") || (data18 === "voice")) || (data18 === "callback")) || (data18 === "voicemail")) || (data18 === "ticket")) || (data18 === "email")) || (data18 === "unclear")) || (data18 === "dynamic"))){
const err52 = {instancePath:instancePath+"/route/table/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/route/else/properties/table/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema73.properties.route.else.properties.table.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema73.properties.route.else.properties.table.additionalProperties.enum,parentSchema:schema73.properties.route.else.properties.table.additionalProperties,data:data18};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/route/table",schemaPath:"#/properties/route/else/properties/table/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema73.properties.route.else.properties.table.type,parentSchema:schema73.properties.route.else.properties.table,data:data17};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data14.otherwise !== undefined){
let data19 = data14.otherwise;
if(!((((((((data19 === "digital") || (data19 === "voice")) || (data19 === "callback")) || (data19 === "voicemail")) || (data19 === "ticket")) || (data19 === "email")) || (data19 === "unclear")) || (data19 === "dynamic"))){
const err54 = {instancePath:instancePath+"/route/otherwise",schemaPath:"#/properties/route/else/properties/otherwise/enum",keyword:"enum",params:{allowedValues: schema73.properties.route.else.properties.otherwise.enum},message:"must be equal to one of the allowed values",schema:schema73.properties.route.else.properties.otherwise.enum,parentSchema:schema73.properties.route.else.properties.otherwise,data:data19};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/else/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema73.properties.route.else.type,parentSchema:schema73.properties.route.else,data:data14};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid4 = _errs64 === errors;
valid16 = _valid4;
ifClause4 = "else";
}
if(!valid16){
const err56 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/if",keyword:"if",params:{failingKeyword: ifClause4},message:"must match \""+ifClause4+"\" schema",schema:schema73.properties.route.if,parentSchema:schema73.properties.route,data:data14};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.target !== undefined){
let data20 = data.target;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(Object.keys(data20).length < 1){
const err57 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema73.properties.target,data:data20};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key8 in data20){
if(!((((((((key8 === "queue") || (key8 === "skill")) || (key8 === "desk")) || (key8 === "number")) || (key8 === "sip")) || (key8 === "user")) || (key8 === "form")) || (key8 === "address"))){
const err58 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema73.properties.target,data:data20};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data20.queue !== undefined){
let data21 = data20.queue;
const _errs89 = errors;
let valid24 = true;
const _errs90 = errors;
if(!(data21 && typeof data21 == "object" && !Array.isArray(data21))){
const err59 = {};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid6 = _errs90 === errors;
errors = _errs89;
if(vErrors !== null){
if(_errs89){
vErrors.length = _errs89;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid6){
const _errs92 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.value === undefined){
const err60 = {instancePath:instancePath+"/target/queue",schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data21};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
for(const key9 in data21){
if(!(key9 === "value")){
const err61 = {instancePath:instancePath+"/target/queue",schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data21};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data21.value !== undefined){
let data22 = data21.value;
if(((typeof data22 !== "string") && (!((typeof data22 == "number") && (isFinite(data22))))) && (typeof data22 !== "boolean")){
const err62 = {instancePath:instancePath+"/target/queue/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data22};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/target/queue",schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data21};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid6 = _errs92 === errors;
valid24 = _valid6;
ifClause6 = "then";
}
else {
const _errs97 = errors;
if(typeof data21 === "string"){
if(!pattern8.test(data21)){
const err64 = {instancePath:instancePath+"/target/queue",schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data21};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/target/queue",schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data21};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid6 = _errs97 === errors;
valid24 = _valid6;
ifClause6 = "else";
}
if(!valid24){
const err66 = {instancePath:instancePath+"/target/queue",schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause6},message:"must match \""+ifClause6+"\" schema",schema:schema39.if,parentSchema:schema39,data:data21};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data20.skill !== undefined){
let data23 = data20.skill;
const _errs101 = errors;
let valid27 = true;
const _errs102 = errors;
if(!(data23 && typeof data23 == "object" && !Array.isArray(data23))){
const err67 = {};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var _valid7 = _errs102 === errors;
errors = _errs101;
if(vErrors !== null){
if(_errs101){
vErrors.length = _errs101;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid7){
const _errs104 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.value === undefined){
const err68 = {instancePath:instancePath+"/target/skill",schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data23};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key10 in data23){
if(!(key10 === "value")){
const err69 = {instancePath:instancePath+"/target/skill",schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data23};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data23.value !== undefined){
let data24 = data23.value;
if(((typeof data24 !== "string") && (!((typeof data24 == "number") && (isFinite(data24))))) && (typeof data24 !== "boolean")){
const err70 = {instancePath:instancePath+"/target/skill/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data24};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/target/skill",schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data23};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var _valid7 = _errs104 === errors;
valid27 = _valid7;
ifClause7 = "then";
}
else {
const _errs109 = errors;
if(typeof data23 === "string"){
if(!pattern8.test(data23)){
const err72 = {instancePath:instancePath+"/target/skill",schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data23};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/target/skill",schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data23};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var _valid7 = _errs109 === errors;
valid27 = _valid7;
ifClause7 = "else";
}
if(!valid27){
const err74 = {instancePath:instancePath+"/target/skill",schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause7},message:"must match \""+ifClause7+"\" schema",schema:schema39.if,parentSchema:schema39,data:data23};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data20.desk !== undefined){
let data25 = data20.desk;
const _errs113 = errors;
let valid30 = true;
const _errs114 = errors;
if(!(data25 && typeof data25 == "object" && !Array.isArray(data25))){
const err75 = {};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var _valid8 = _errs114 === errors;
errors = _errs113;
if(vErrors !== null){
if(_errs113){
vErrors.length = _errs113;
}
else {
vErrors = null;
}
}
let ifClause8;
if(_valid8){
const _errs116 = errors;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.value === undefined){
const err76 = {instancePath:instancePath+"/target/desk",schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data25};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
for(const key11 in data25){
if(!(key11 === "value")){
const err77 = {instancePath:instancePath+"/target/desk",schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data25};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data25.value !== undefined){
let data26 = data25.value;
if(((typeof data26 !== "string") && (!((typeof data26 == "number") && (isFinite(data26))))) && (typeof data26 !== "boolean")){
const err78 = {instancePath:instancePath+"/target/desk/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data26};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/target/desk",schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data25};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var _valid8 = _errs116 === errors;
valid30 = _valid8;
ifClause8 = "then";
}
else {
const _errs121 = errors;
if(typeof data25 === "string"){
if(!pattern8.test(data25)){
const err80 = {instancePath:instancePath+"/target/desk",schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data25};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/target/desk",schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data25};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var _valid8 = _errs121 === errors;
valid30 = _valid8;
ifClause8 = "else";
}
if(!valid30){
const err82 = {instancePath:instancePath+"/target/desk",schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause8},message:"must match \""+ifClause8+"\" schema",schema:schema39.if,parentSchema:schema39,data:data25};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data20.number !== undefined){
let data27 = data20.number;
const _errs125 = errors;
let valid33 = true;
const _errs126 = errors;
if(!(data27 && typeof data27 == "object" && !Array.isArray(data27))){
const err83 = {};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var _valid9 = _errs126 === errors;
errors = _errs125;
if(vErrors !== null){
if(_errs125){
vErrors.length = _errs125;
}
else {
vErrors = null;
}
}
let ifClause9;
if(_valid9){
const _errs128 = errors;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.value === undefined){
const err84 = {instancePath:instancePath+"/target/number",schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data27};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
for(const key12 in data27){
if(!(key12 === "value")){
const err85 = {instancePath:instancePath+"/target/number",schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data27};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data27.value !== undefined){
let data28 = data27.value;
if(((typeof data28 !== "string") && (!((typeof data28 == "number") && (isFinite(data28))))) && (typeof data28 !== "boolean")){
const err86 = {instancePath:instancePath+"/target/number/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data28};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/target/number",schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data27};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
var _valid9 = _errs128 === errors;
valid33 = _valid9;
ifClause9 = "then";
}
else {
const _errs133 = errors;
if(typeof data27 === "string"){
if(!pattern8.test(data27)){
const err88 = {instancePath:instancePath+"/target/number",schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data27};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/target/number",schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data27};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var _valid9 = _errs133 === errors;
valid33 = _valid9;
ifClause9 = "else";
}
if(!valid33){
const err90 = {instancePath:instancePath+"/target/number",schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause9},message:"must match \""+ifClause9+"\" schema",schema:schema39.if,parentSchema:schema39,data:data27};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data20.sip !== undefined){
let data29 = data20.sip;
const _errs137 = errors;
let valid36 = true;
const _errs138 = errors;
if(!(data29 && typeof data29 == "object" && !Array.isArray(data29))){
const err91 = {};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var _valid10 = _errs138 === errors;
errors = _errs137;
if(vErrors !== null){
if(_errs137){
vErrors.length = _errs137;
}
else {
vErrors = null;
}
}
let ifClause10;
if(_valid10){
const _errs140 = errors;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.value === undefined){
const err92 = {instancePath:instancePath+"/target/sip",schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data29};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
for(const key13 in data29){
if(!(key13 === "value")){
const err93 = {instancePath:instancePath+"/target/sip",schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data29};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data29.value !== undefined){
let data30 = data29.value;
if(((typeof data30 !== "string") && (!((typeof data30 == "number") && (isFinite(data30))))) && (typeof data30 !== "boolean")){
const err94 = {instancePath:instancePath+"/target/sip/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data30};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/target/sip",schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data29};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
var _valid10 = _errs140 === errors;
valid36 = _valid10;
ifClause10 = "then";
}
else {
const _errs145 = errors;
if(typeof data29 === "string"){
if(!pattern8.test(data29)){
const err96 = {instancePath:instancePath+"/target/sip",schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data29};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/target/sip",schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data29};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
var _valid10 = _errs145 === errors;
valid36 = _valid10;
ifClause10 = "else";
}
if(!valid36){
const err98 = {instancePath:instancePath+"/target/sip",schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause10},message:"must match \""+ifClause10+"\" schema",schema:schema39.if,parentSchema:schema39,data:data29};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data20.user !== undefined){
let data31 = data20.user;
const _errs149 = errors;
let valid39 = true;
const _errs150 = errors;
if(!(data31 && typeof data31 == "object" && !Array.isArray(data31))){
const err99 = {};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
var _valid11 = _errs150 === errors;
errors = _errs149;
if(vErrors !== null){
if(_errs149){
vErrors.length = _errs149;
}
else {
vErrors = null;
}
}
let ifClause11;
if(_valid11){
const _errs152 = errors;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.value === undefined){
const err100 = {instancePath:instancePath+"/target/user",schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data31};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
for(const key14 in data31){
if(!(key14 === "value")){
const err101 = {instancePath:instancePath+"/target/user",schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data31};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data31.value !== undefined){
let data32 = data31.value;
if(((typeof data32 !== "string") && (!((typeof data32 == "number") && (isFinite(data32))))) && (typeof data32 !== "boolean")){
const err102 = {instancePath:instancePath+"/target/user/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data32};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/target/user",schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data31};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
var _valid11 = _errs152 === errors;
valid39 = _valid11;
ifClause11 = "then";
}
else {
const _errs157 = errors;
if(typeof data31 === "string"){
if(!pattern8.test(data31)){
const err104 = {instancePath:instancePath+"/target/user",schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data31};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/target/user",schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data31};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
var _valid11 = _errs157 === errors;
valid39 = _valid11;
ifClause11 = "else";
}
if(!valid39){
const err106 = {instancePath:instancePath+"/target/user",schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause11},message:"must match \""+ifClause11+"\" schema",schema:schema39.if,parentSchema:schema39,data:data31};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data20.form !== undefined){
let data33 = data20.form;
const _errs161 = errors;
let valid42 = true;
const _errs162 = errors;
if(!(data33 && typeof data33 == "object" && !Array.isArray(data33))){
const err107 = {};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
var _valid12 = _errs162 === errors;
errors = _errs161;
if(vErrors !== null){
if(_errs161){
vErrors.length = _errs161;
}
else {
vErrors = null;
}
}
let ifClause12;
if(_valid12){
const _errs164 = errors;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.value === undefined){
const err108 = {instancePath:instancePath+"/target/form",schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data33};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
for(const key15 in data33){
if(!(key15 === "value")){
const err109 = {instancePath:instancePath+"/target/form",schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data33};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data33.value !== undefined){
let data34 = data33.value;
if(((typeof data34 !== "string") && (!((typeof data34 == "number") && (isFinite(data34))))) && (typeof data34 !== "boolean")){
const err110 = {instancePath:instancePath+"/target/form/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data34};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/target/form",schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data33};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
var _valid12 = _errs164 === errors;
valid42 = _valid12;
ifClause12 = "then";
}
else {
const _errs169 = errors;
if(typeof data33 === "string"){
if(!pattern8.test(data33)){
const err112 = {instancePath:instancePath+"/target/form",schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data33};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/target/form",schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data33};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
var _valid12 = _errs169 === errors;
valid42 = _valid12;
ifClause12 = "else";
}
if(!valid42){
const err114 = {instancePath:instancePath+"/target/form",schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause12},message:"must match \""+ifClause12+"\" schema",schema:schema39.if,parentSchema:schema39,data:data33};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data20.address !== undefined){
let data35 = data20.address;
const _errs173 = errors;
let valid45 = true;
const _errs174 = errors;
if(!(data35 && typeof data35 == "object" && !Array.isArray(data35))){
const err115 = {};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
var _valid13 = _errs174 === errors;
errors = _errs173;
if(vErrors !== null){
if(_errs173){
vErrors.length = _errs173;
}
else {
vErrors = null;
}
}
let ifClause13;
if(_valid13){
const _errs176 = errors;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.value === undefined){
const err116 = {instancePath:instancePath+"/target/address",schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data35};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
for(const key16 in data35){
if(!(key16 === "value")){
const err117 = {instancePath:instancePath+"/target/address",schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data35};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data35.value !== undefined){
let data36 = data35.value;
if(((typeof data36 !== "string") && (!((typeof data36 == "number") && (isFinite(data36))))) && (typeof data36 !== "boolean")){
const err118 = {instancePath:instancePath+"/target/address/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data36};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/target/address",schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data35};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
var _valid13 = _errs176 === errors;
valid45 = _valid13;
ifClause13 = "then";
}
else {
const _errs181 = errors;
if(typeof data35 === "string"){
if(!pattern8.test(data35)){
const err120 = {instancePath:instancePath+"/target/address",schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data35};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/target/address",schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data35};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
var _valid13 = _errs181 === errors;
valid45 = _valid13;
ifClause13 = "else";
}
if(!valid45){
const err122 = {instancePath:instancePath+"/target/address",schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause13},message:"must match \""+ifClause13+"\" schema",schema:schema39.if,parentSchema:schema39,data:data35};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema73.properties.target.type,parentSchema:schema73.properties.target,data:data20};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data.flow !== undefined){
let data37 = data.flow;
const _errs185 = errors;
let valid48 = true;
const _errs186 = errors;
if(!(data37 && typeof data37 == "object" && !Array.isArray(data37))){
const err124 = {};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
var _valid14 = _errs186 === errors;
errors = _errs185;
if(vErrors !== null){
if(_errs185){
vErrors.length = _errs185;
}
else {
vErrors = null;
}
}
let ifClause14;
if(_valid14){
const _errs188 = errors;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.value === undefined){
const err125 = {instancePath:instancePath+"/flow",schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data37};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
for(const key17 in data37){
if(!(key17 === "value")){
const err126 = {instancePath:instancePath+"/flow",schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data37};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data37.value !== undefined){
let data38 = data37.value;
if(((typeof data38 !== "string") && (!((typeof data38 == "number") && (isFinite(data38))))) && (typeof data38 !== "boolean")){
const err127 = {instancePath:instancePath+"/flow/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data38};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
else {
const err128 = {instancePath:instancePath+"/flow",schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data37};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
var _valid14 = _errs188 === errors;
valid48 = _valid14;
ifClause14 = "then";
}
else {
const _errs193 = errors;
if(typeof data37 === "string"){
if(!pattern8.test(data37)){
const err129 = {instancePath:instancePath+"/flow",schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data37};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/flow",schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data37};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
var _valid14 = _errs193 === errors;
valid48 = _valid14;
ifClause14 = "else";
}
if(!valid48){
const err131 = {instancePath:instancePath+"/flow",schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause14},message:"must match \""+ifClause14+"\" schema",schema:schema39.if,parentSchema:schema39,data:data37};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data.binds !== undefined){
let data39 = data.binds;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key18 in data39){
let data40 = data39[key18];
const _errs200 = errors;
let valid52 = true;
const _errs201 = errors;
if(!(data40 && typeof data40 == "object" && !Array.isArray(data40))){
const err132 = {};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
var _valid15 = _errs201 === errors;
errors = _errs200;
if(vErrors !== null){
if(_errs200){
vErrors.length = _errs200;
}
else {
vErrors = null;
}
}
let ifClause15;
if(_valid15){
const _errs203 = errors;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.value === undefined){
const err133 = {instancePath:instancePath+"/binds/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data40};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
for(const key19 in data40){
if(!(key19 === "value")){
const err134 = {instancePath:instancePath+"/binds/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data40};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data40.value !== undefined){
let data41 = data40.value;
if(((typeof data41 !== "string") && (!((typeof data41 == "number") && (isFinite(data41))))) && (typeof data41 !== "boolean")){
const err135 = {instancePath:instancePath+"/binds/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data41};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
else {
const err136 = {instancePath:instancePath+"/binds/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data40};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
var _valid15 = _errs203 === errors;
valid52 = _valid15;
ifClause15 = "then";
}
else {
const _errs208 = errors;
if(typeof data40 === "string"){
if(!pattern8.test(data40)){
const err137 = {instancePath:instancePath+"/binds/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data40};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/binds/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data40};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
var _valid15 = _errs208 === errors;
valid52 = _valid15;
ifClause15 = "else";
}
if(!valid52){
const err139 = {instancePath:instancePath+"/binds/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause15},message:"must match \""+ifClause15+"\" schema",schema:schema39.if,parentSchema:schema39,data:data40};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/binds",schemaPath:"#/properties/binds/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema73.properties.binds.type,parentSchema:schema73.properties.binds,data:data39};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data.exitReason !== undefined){
let data42 = data.exitReason;
const _errs212 = errors;
let valid55 = true;
const _errs213 = errors;
if(!(data42 && typeof data42 == "object" && !Array.isArray(data42))){
const err141 = {};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
var _valid16 = _errs213 === errors;
errors = _errs212;
if(vErrors !== null){
if(_errs212){
vErrors.length = _errs212;
}
else {
vErrors = null;
}
}
let ifClause16;
if(_valid16){
const _errs215 = errors;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.value === undefined){
const err142 = {instancePath:instancePath+"/exitReason",schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data42};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
for(const key20 in data42){
if(!(key20 === "value")){
const err143 = {instancePath:instancePath+"/exitReason",schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data42};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data42.value !== undefined){
let data43 = data42.value;
if(((typeof data43 !== "string") && (!((typeof data43 == "number") && (isFinite(data43))))) && (typeof data43 !== "boolean")){
const err144 = {instancePath:instancePath+"/exitReason/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data43};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/exitReason",schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data42};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
var _valid16 = _errs215 === errors;
valid55 = _valid16;
ifClause16 = "then";
}
else {
const _errs220 = errors;
if(typeof data42 === "string"){
if(!pattern8.test(data42)){
const err146 = {instancePath:instancePath+"/exitReason",schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data42};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/exitReason",schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data42};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
var _valid16 = _errs220 === errors;
valid55 = _valid16;
ifClause16 = "else";
}
if(!valid55){
const err148 = {instancePath:instancePath+"/exitReason",schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause16},message:"must match \""+ifClause16+"\" schema",schema:schema39.if,parentSchema:schema39,data:data42};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data.rests !== undefined){
let data44 = data.rests;
if(typeof data44 !== "boolean"){
const err149 = {instancePath:instancePath+"/rests",schemaPath:"#/properties/rests/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema73.properties.rests.type,parentSchema:schema73.properties.rests,data:data44};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
else {
const err150 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema73.type,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mapping.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.flows === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "flows"},message:"must have required property '"+"flows"+"'",schema:schema31.required,parentSchema:schema31,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
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
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema31.properties.title,data:data0};
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
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.title.type,parentSchema:schema31.properties.title,data:data0};
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
let data1 = data.files;
const _errs6 = errors;
let valid2 = true;
const _errs7 = errors;
if(!(Array.isArray(data1))){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs9 = errors;
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/files",schemaPath:"#/$defs/patterns/then/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.then,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/$defs/patterns/then/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.then.items.type,parentSchema:schema32.then.items,data:data2};
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
const err7 = {instancePath:instancePath+"/files",schemaPath:"#/$defs/patterns/then/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.then.type,parentSchema:schema32.then,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid2 = _valid0;
ifClause0 = "then";
}
else {
const _errs13 = errors;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/files",schemaPath:"#/$defs/patterns/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.else.type,parentSchema:schema32.else,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid2 = _valid0;
ifClause0 = "else";
}
if(!valid2){
const err9 = {instancePath:instancePath+"/files",schemaPath:"#/$defs/patterns/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema32.if,parentSchema:schema32,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.when !== undefined){
if(!(validate21(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.bots !== undefined){
let data4 = data.bots;
if(!(((data4 === "file") || (data4 === "folder")) || (data4 === "project"))){
const err10 = {instancePath:instancePath+"/bots",schemaPath:"#/properties/bots/enum",keyword:"enum",params:{allowedValues: schema31.properties.bots.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.bots.enum,parentSchema:schema31.properties.bots,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.channels !== undefined){
let data5 = data.channels;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
let data6 = data5[key1];
if(!((((data6 === "voice") || (data6 === "chat")) || (data6 === "messaging")) || (data6 === "email"))){
const err11 = {instancePath:instancePath+"/channels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/channels/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema31.properties.channels.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.channels.additionalProperties.enum,parentSchema:schema31.properties.channels.additionalProperties,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.channels.type,parentSchema:schema31.properties.channels,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.actions !== undefined){
let data7 = data.actions;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
let data8 = data7[key2];
if(!(((((((((((((data8 === "effect") || (data8 === "say")) || (data8 === "ask")) || (data8 === "end")) || (data8 === "opaque")) || (data8 === "transfer:digital")) || (data8 === "transfer:voice")) || (data8 === "transfer:callback")) || (data8 === "transfer:voicemail")) || (data8 === "transfer:ticket")) || (data8 === "transfer:email")) || (data8 === "transfer:unclear")) || (data8 === "transfer:dynamic"))){
const err13 = {instancePath:instancePath+"/actions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema31.properties.actions.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.actions.additionalProperties.enum,parentSchema:schema31.properties.actions.additionalProperties,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.actions.type,parentSchema:schema31.properties.actions,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.flows !== undefined){
let data9 = data.flows;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.nodes === undefined){
const err15 = {instancePath:instancePath+"/flows",schemaPath:"#/properties/flows/required",keyword:"required",params:{missingProperty: "nodes"},message:"must have required property '"+"nodes"+"'",schema:schema31.properties.flows.required,parentSchema:schema31.properties.flows,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key3 in data9){
if(!(func1.call(schema31.properties.flows.properties, key3))){
const err16 = {instancePath:instancePath+"/flows",schemaPath:"#/properties/flows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.flows,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data9.files !== undefined){
let data10 = data9.files;
const _errs30 = errors;
let valid9 = true;
const _errs31 = errors;
if(!(Array.isArray(data10))){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid1 = _errs31 === errors;
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs33 = errors;
if(Array.isArray(data10)){
if(data10.length < 1){
const err18 = {instancePath:instancePath+"/flows/files",schemaPath:"#/$defs/patterns/then/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.then,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(typeof data11 !== "string"){
const err19 = {instancePath:instancePath+"/flows/files/" + i1,schemaPath:"#/$defs/patterns/then/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.then.items.type,parentSchema:schema32.then.items,data:data11};
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
const err20 = {instancePath:instancePath+"/flows/files",schemaPath:"#/$defs/patterns/then/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.then.type,parentSchema:schema32.then,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid1 = _errs33 === errors;
valid9 = _valid1;
ifClause1 = "then";
}
else {
const _errs37 = errors;
if(typeof data10 !== "string"){
const err21 = {instancePath:instancePath+"/flows/files",schemaPath:"#/$defs/patterns/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.else.type,parentSchema:schema32.else,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid1 = _errs37 === errors;
valid9 = _valid1;
ifClause1 = "else";
}
if(!valid9){
const err22 = {instancePath:instancePath+"/flows/files",schemaPath:"#/$defs/patterns/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema32.if,parentSchema:schema32,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.when !== undefined){
if(!(validate21(data9.when, {instancePath:instancePath+"/flows/when",parentData:data9,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data9.each !== undefined){
let data13 = data9.each;
if(typeof data13 === "string"){
if(!pattern5.test(data13)){
const err23 = {instancePath:instancePath+"/flows/each",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern: "^[$@]"},message:"must match pattern \""+"^[$@]"+"\"",schema:"^[$@]",parentSchema:schema35,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/flows/each",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9.name !== undefined){
let data14 = data9.name;
const _errs45 = errors;
let valid14 = true;
const _errs46 = errors;
if(!(data14 && typeof data14 == "object" && !Array.isArray(data14))){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid2 = _errs46 === errors;
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs48 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.value === undefined){
const err26 = {instancePath:instancePath+"/flows/name",schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data14};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key4 in data14){
if(!(key4 === "value")){
const err27 = {instancePath:instancePath+"/flows/name",schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data14.value !== undefined){
let data15 = data14.value;
if(((typeof data15 !== "string") && (!((typeof data15 == "number") && (isFinite(data15))))) && (typeof data15 !== "boolean")){
const err28 = {instancePath:instancePath+"/flows/name/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data15};
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
const err29 = {instancePath:instancePath+"/flows/name",schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid2 = _errs48 === errors;
valid14 = _valid2;
ifClause2 = "then";
}
else {
const _errs53 = errors;
if(typeof data14 === "string"){
if(!pattern8.test(data14)){
const err30 = {instancePath:instancePath+"/flows/name",schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/flows/name",schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid2 = _errs53 === errors;
valid14 = _valid2;
ifClause2 = "else";
}
if(!valid14){
const err32 = {instancePath:instancePath+"/flows/name",schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema",schema:schema39.if,parentSchema:schema39,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data9.id !== undefined){
let data16 = data9.id;
const _errs57 = errors;
let valid17 = true;
const _errs58 = errors;
if(!(data16 && typeof data16 == "object" && !Array.isArray(data16))){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid3 = _errs58 === errors;
errors = _errs57;
if(vErrors !== null){
if(_errs57){
vErrors.length = _errs57;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs60 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.value === undefined){
const err34 = {instancePath:instancePath+"/flows/id",schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data16};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key5 in data16){
if(!(key5 === "value")){
const err35 = {instancePath:instancePath+"/flows/id",schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data16.value !== undefined){
let data17 = data16.value;
if(((typeof data17 !== "string") && (!((typeof data17 == "number") && (isFinite(data17))))) && (typeof data17 !== "boolean")){
const err36 = {instancePath:instancePath+"/flows/id/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data17};
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
const err37 = {instancePath:instancePath+"/flows/id",schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid3 = _errs60 === errors;
valid17 = _valid3;
ifClause3 = "then";
}
else {
const _errs65 = errors;
if(typeof data16 === "string"){
if(!pattern8.test(data16)){
const err38 = {instancePath:instancePath+"/flows/id",schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data16};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/flows/id",schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid3 = _errs65 === errors;
valid17 = _valid3;
ifClause3 = "else";
}
if(!valid17){
const err40 = {instancePath:instancePath+"/flows/id",schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema",schema:schema39.if,parentSchema:schema39,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data9.start !== undefined){
let data18 = data9.start;
const _errs68 = errors;
let valid19 = true;
const _errs69 = errors;
if(!(Array.isArray(data18))){
const err41 = {};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid4 = _errs69 === errors;
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs71 = errors;
if(Array.isArray(data18)){
if(data18.length < 1){
const err42 = {instancePath:instancePath+"/flows/start",schemaPath:"#/properties/flows/properties/start/then/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.flows.properties.start.then,data:data18};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
let data19 = data18[i2];
if(typeof data19 === "string"){
if(!pattern5.test(data19)){
const err43 = {instancePath:instancePath+"/flows/start/" + i2,schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern: "^[$@]"},message:"must match pattern \""+"^[$@]"+"\"",schema:"^[$@]",parentSchema:schema35,data:data19};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/flows/start/" + i2,schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data19};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/flows/start",schemaPath:"#/properties/flows/properties/start/then/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.flows.properties.start.then.type,parentSchema:schema31.properties.flows.properties.start.then,data:data18};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid4 = _errs71 === errors;
valid19 = _valid4;
ifClause4 = "then";
}
else {
const _errs76 = errors;
if(typeof data18 === "string"){
if(!pattern5.test(data18)){
const err46 = {instancePath:instancePath+"/flows/start",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern: "^[$@]"},message:"must match pattern \""+"^[$@]"+"\"",schema:"^[$@]",parentSchema:schema35,data:data18};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/flows/start",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data18};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid4 = _errs76 === errors;
valid19 = _valid4;
ifClause4 = "else";
}
if(!valid19){
const err48 = {instancePath:instancePath+"/flows/start",schemaPath:"#/properties/flows/properties/start/if",keyword:"if",params:{failingKeyword: ifClause4},message:"must match \""+ifClause4+"\" schema",schema:schema31.properties.flows.properties.start.if,parentSchema:schema31.properties.flows.properties.start,data:data18};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data9.channels !== undefined){
let data20 = data9.channels;
const _errs80 = errors;
let valid24 = true;
const _errs81 = errors;
if(!(Array.isArray(data20))){
const err49 = {};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid5 = _errs81 === errors;
errors = _errs80;
if(vErrors !== null){
if(_errs80){
vErrors.length = _errs80;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid5){
const _errs83 = errors;
if(Array.isArray(data20)){
if(data20.length < 1){
const err50 = {instancePath:instancePath+"/flows/channels",schemaPath:"#/properties/flows/properties/channels/then/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.flows.properties.channels.then,data:data20};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
let data21 = data20[i3];
if(!((((data21 === "voice") || (data21 === "chat")) || (data21 === "messaging")) || (data21 === "email"))){
const err51 = {instancePath:instancePath+"/flows/channels/" + i3,schemaPath:"#/properties/flows/properties/channels/then/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.flows.properties.channels.then.items.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.flows.properties.channels.then.items.enum,parentSchema:schema31.properties.flows.properties.channels.then.items,data:data21};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/flows/channels",schemaPath:"#/properties/flows/properties/channels/then/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.flows.properties.channels.then.type,parentSchema:schema31.properties.flows.properties.channels.then,data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid5 = _errs83 === errors;
valid24 = _valid5;
ifClause5 = "then";
}
else {
const _errs86 = errors;
if(typeof data20 === "string"){
if(!pattern5.test(data20)){
const err53 = {instancePath:instancePath+"/flows/channels",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern: "^[$@]"},message:"must match pattern \""+"^[$@]"+"\"",schema:"^[$@]",parentSchema:schema35,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/flows/channels",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data20};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid5 = _errs86 === errors;
valid24 = _valid5;
ifClause5 = "else";
}
if(!valid24){
const err55 = {instancePath:instancePath+"/flows/channels",schemaPath:"#/properties/flows/properties/channels/if",keyword:"if",params:{failingKeyword: ifClause5},message:"must match \""+ifClause5+"\" schema",schema:schema31.properties.flows.properties.channels.if,parentSchema:schema31.properties.flows.properties.channels,data:data20};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data9.languages !== undefined){
let data22 = data9.languages;
if(typeof data22 === "string"){
if(!pattern5.test(data22)){
const err56 = {instancePath:instancePath+"/flows/languages",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern: "^[$@]"},message:"must match pattern \""+"^[$@]"+"\"",schema:"^[$@]",parentSchema:schema35,data:data22};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/flows/languages",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data22};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data9.entries !== undefined){
let data23 = data9.entries;
if(Array.isArray(data23)){
const len4 = data23.length;
for(let i4=0; i4<len4; i4++){
let data24 = data23[i4];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.kind === undefined){
const err58 = {instancePath:instancePath+"/flows/entries/" + i4,schemaPath:"#/properties/flows/properties/entries/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema31.properties.flows.properties.entries.items.required,parentSchema:schema31.properties.flows.properties.entries.items,data:data24};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data24.to === undefined){
const err59 = {instancePath:instancePath+"/flows/entries/" + i4,schemaPath:"#/properties/flows/properties/entries/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema31.properties.flows.properties.entries.items.required,parentSchema:schema31.properties.flows.properties.entries.items,data:data24};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
for(const key6 in data24){
if(!(((((key6 === "kind") || (key6 === "each")) || (key6 === "intent")) || (key6 === "name")) || (key6 === "to"))){
const err60 = {instancePath:instancePath+"/flows/entries/" + i4,schemaPath:"#/properties/flows/properties/entries/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.flows.properties.entries.items,data:data24};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data24.kind !== undefined){
let data25 = data24.kind;
if(!((((data25 === "intent") || (data25 === "escalation")) || (data25 === "event")) || (data25 === "handler"))){
const err61 = {instancePath:instancePath+"/flows/entries/" + i4+"/kind",schemaPath:"#/properties/flows/properties/entries/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.flows.properties.entries.items.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.flows.properties.entries.items.properties.kind.enum,parentSchema:schema31.properties.flows.properties.entries.items.properties.kind,data:data25};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data24.each !== undefined){
let data26 = data24.each;
if(typeof data26 === "string"){
if(!pattern5.test(data26)){
const err62 = {instancePath:instancePath+"/flows/entries/" + i4+"/each",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern: "^[$@]"},message:"must match pattern \""+"^[$@]"+"\"",schema:"^[$@]",parentSchema:schema35,data:data26};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/flows/entries/" + i4+"/each",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data26};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data24.intent !== undefined){
let data27 = data24.intent;
const _errs103 = errors;
let valid34 = true;
const _errs104 = errors;
if(!(data27 && typeof data27 == "object" && !Array.isArray(data27))){
const err64 = {};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid6 = _errs104 === errors;
errors = _errs103;
if(vErrors !== null){
if(_errs103){
vErrors.length = _errs103;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid6){
const _errs106 = errors;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.value === undefined){
const err65 = {instancePath:instancePath+"/flows/entries/" + i4+"/intent",schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data27};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key7 in data27){
if(!(key7 === "value")){
const err66 = {instancePath:instancePath+"/flows/entries/" + i4+"/intent",schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data27};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data27.value !== undefined){
let data28 = data27.value;
if(((typeof data28 !== "string") && (!((typeof data28 == "number") && (isFinite(data28))))) && (typeof data28 !== "boolean")){
const err67 = {instancePath:instancePath+"/flows/entries/" + i4+"/intent/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data28};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/flows/entries/" + i4+"/intent",schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data27};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var _valid6 = _errs106 === errors;
valid34 = _valid6;
ifClause6 = "then";
}
else {
const _errs111 = errors;
if(typeof data27 === "string"){
if(!pattern8.test(data27)){
const err69 = {instancePath:instancePath+"/flows/entries/" + i4+"/intent",schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data27};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/flows/entries/" + i4+"/intent",schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data27};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid6 = _errs111 === errors;
valid34 = _valid6;
ifClause6 = "else";
}
if(!valid34){
const err71 = {instancePath:instancePath+"/flows/entries/" + i4+"/intent",schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause6},message:"must match \""+ifClause6+"\" schema",schema:schema39.if,parentSchema:schema39,data:data27};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data24.name !== undefined){
let data29 = data24.name;
const _errs115 = errors;
let valid37 = true;
const _errs116 = errors;
if(!(data29 && typeof data29 == "object" && !Array.isArray(data29))){
const err72 = {};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var _valid7 = _errs116 === errors;
errors = _errs115;
if(vErrors !== null){
if(_errs115){
vErrors.length = _errs115;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid7){
const _errs118 = errors;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.value === undefined){
const err73 = {instancePath:instancePath+"/flows/entries/" + i4+"/name",schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data29};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key8 in data29){
if(!(key8 === "value")){
const err74 = {instancePath:instancePath+"/flows/entries/" + i4+"/name",schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data29};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data29.value !== undefined){
let data30 = data29.value;
if(((typeof data30 !== "string") && (!((typeof data30 == "number") && (isFinite(data30))))) && (typeof data30 !== "boolean")){
const err75 = {instancePath:instancePath+"/flows/entries/" + i4+"/name/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data30};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/flows/entries/" + i4+"/name",schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data29};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid7 = _errs118 === errors;
valid37 = _valid7;
ifClause7 = "then";
}
else {
const _errs123 = errors;
if(typeof data29 === "string"){
if(!pattern8.test(data29)){
const err77 = {instancePath:instancePath+"/flows/entries/" + i4+"/name",schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data29};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/flows/entries/" + i4+"/name",schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data29};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var _valid7 = _errs123 === errors;
valid37 = _valid7;
ifClause7 = "else";
}
if(!valid37){
const err79 = {instancePath:instancePath+"/flows/entries/" + i4+"/name",schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause7},message:"must match \""+ifClause7+"\" schema",schema:schema39.if,parentSchema:schema39,data:data29};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data24.to !== undefined){
let data31 = data24.to;
if(typeof data31 === "string"){
if(!pattern5.test(data31)){
const err80 = {instancePath:instancePath+"/flows/entries/" + i4+"/to",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern: "^[$@]"},message:"must match pattern \""+"^[$@]"+"\"",schema:"^[$@]",parentSchema:schema35,data:data31};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/flows/entries/" + i4+"/to",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data31};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/flows/entries/" + i4,schemaPath:"#/properties/flows/properties/entries/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.flows.properties.entries.items.type,parentSchema:schema31.properties.flows.properties.entries.items,data:data24};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/flows/entries",schemaPath:"#/properties/flows/properties/entries/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.flows.properties.entries.type,parentSchema:schema31.properties.flows.properties.entries,data:data23};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data9.nodes !== undefined){
let data32 = data9.nodes;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.each === undefined){
const err84 = {instancePath:instancePath+"/flows/nodes",schemaPath:"#/properties/flows/properties/nodes/required",keyword:"required",params:{missingProperty: "each"},message:"must have required property '"+"each"+"'",schema:schema31.properties.flows.properties.nodes.required,parentSchema:schema31.properties.flows.properties.nodes,data:data32};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data32.types === undefined){
const err85 = {instancePath:instancePath+"/flows/nodes",schemaPath:"#/properties/flows/properties/nodes/required",keyword:"required",params:{missingProperty: "types"},message:"must have required property '"+"types"+"'",schema:schema31.properties.flows.properties.nodes.required,parentSchema:schema31.properties.flows.properties.nodes,data:data32};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
for(const key9 in data32){
if(!(func1.call(schema31.properties.flows.properties.nodes.properties, key9))){
const err86 = {instancePath:instancePath+"/flows/nodes",schemaPath:"#/properties/flows/properties/nodes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.flows.properties.nodes,data:data32};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data32.each !== undefined){
let data33 = data32.each;
if(typeof data33 === "string"){
if(!pattern5.test(data33)){
const err87 = {instancePath:instancePath+"/flows/nodes/each",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern: "^[$@]"},message:"must match pattern \""+"^[$@]"+"\"",schema:"^[$@]",parentSchema:schema35,data:data33};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/flows/nodes/each",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data33};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data32.id !== undefined){
let data34 = data32.id;
const _errs136 = errors;
let valid43 = true;
const _errs137 = errors;
if(!(data34 && typeof data34 == "object" && !Array.isArray(data34))){
const err89 = {};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var _valid8 = _errs137 === errors;
errors = _errs136;
if(vErrors !== null){
if(_errs136){
vErrors.length = _errs136;
}
else {
vErrors = null;
}
}
let ifClause8;
if(_valid8){
const _errs139 = errors;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.value === undefined){
const err90 = {instancePath:instancePath+"/flows/nodes/id",schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data34};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
for(const key10 in data34){
if(!(key10 === "value")){
const err91 = {instancePath:instancePath+"/flows/nodes/id",schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data34};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data34.value !== undefined){
let data35 = data34.value;
if(((typeof data35 !== "string") && (!((typeof data35 == "number") && (isFinite(data35))))) && (typeof data35 !== "boolean")){
const err92 = {instancePath:instancePath+"/flows/nodes/id/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data35};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/flows/nodes/id",schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data34};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
var _valid8 = _errs139 === errors;
valid43 = _valid8;
ifClause8 = "then";
}
else {
const _errs144 = errors;
if(typeof data34 === "string"){
if(!pattern8.test(data34)){
const err94 = {instancePath:instancePath+"/flows/nodes/id",schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data34};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/flows/nodes/id",schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data34};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
var _valid8 = _errs144 === errors;
valid43 = _valid8;
ifClause8 = "else";
}
if(!valid43){
const err96 = {instancePath:instancePath+"/flows/nodes/id",schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause8},message:"must match \""+ifClause8+"\" schema",schema:schema39.if,parentSchema:schema39,data:data34};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data32.type !== undefined){
let data36 = data32.type;
const _errs148 = errors;
let valid46 = true;
const _errs149 = errors;
if(!(data36 && typeof data36 == "object" && !Array.isArray(data36))){
const err97 = {};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
var _valid9 = _errs149 === errors;
errors = _errs148;
if(vErrors !== null){
if(_errs148){
vErrors.length = _errs148;
}
else {
vErrors = null;
}
}
let ifClause9;
if(_valid9){
const _errs151 = errors;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.value === undefined){
const err98 = {instancePath:instancePath+"/flows/nodes/type",schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data36};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
for(const key11 in data36){
if(!(key11 === "value")){
const err99 = {instancePath:instancePath+"/flows/nodes/type",schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data36};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data36.value !== undefined){
let data37 = data36.value;
if(((typeof data37 !== "string") && (!((typeof data37 == "number") && (isFinite(data37))))) && (typeof data37 !== "boolean")){
const err100 = {instancePath:instancePath+"/flows/nodes/type/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data37};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/flows/nodes/type",schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data36};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var _valid9 = _errs151 === errors;
valid46 = _valid9;
ifClause9 = "then";
}
else {
const _errs156 = errors;
if(typeof data36 === "string"){
if(!pattern8.test(data36)){
const err102 = {instancePath:instancePath+"/flows/nodes/type",schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data36};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/flows/nodes/type",schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data36};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
var _valid9 = _errs156 === errors;
valid46 = _valid9;
ifClause9 = "else";
}
if(!valid46){
const err104 = {instancePath:instancePath+"/flows/nodes/type",schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause9},message:"must match \""+ifClause9+"\" schema",schema:schema39.if,parentSchema:schema39,data:data36};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data32.label !== undefined){
let data38 = data32.label;
const _errs160 = errors;
let valid49 = true;
const _errs161 = errors;
if(!(data38 && typeof data38 == "object" && !Array.isArray(data38))){
const err105 = {};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
var _valid10 = _errs161 === errors;
errors = _errs160;
if(vErrors !== null){
if(_errs160){
vErrors.length = _errs160;
}
else {
vErrors = null;
}
}
let ifClause10;
if(_valid10){
const _errs163 = errors;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.value === undefined){
const err106 = {instancePath:instancePath+"/flows/nodes/label",schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data38};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
for(const key12 in data38){
if(!(key12 === "value")){
const err107 = {instancePath:instancePath+"/flows/nodes/label",schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data38};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data38.value !== undefined){
let data39 = data38.value;
if(((typeof data39 !== "string") && (!((typeof data39 == "number") && (isFinite(data39))))) && (typeof data39 !== "boolean")){
const err108 = {instancePath:instancePath+"/flows/nodes/label/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data39};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/flows/nodes/label",schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data38};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var _valid10 = _errs163 === errors;
valid49 = _valid10;
ifClause10 = "then";
}
else {
const _errs168 = errors;
if(typeof data38 === "string"){
if(!pattern8.test(data38)){
const err110 = {instancePath:instancePath+"/flows/nodes/label",schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data38};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/flows/nodes/label",schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data38};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
var _valid10 = _errs168 === errors;
valid49 = _valid10;
ifClause10 = "else";
}
if(!valid49){
const err112 = {instancePath:instancePath+"/flows/nodes/label",schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause10},message:"must match \""+ifClause10+"\" schema",schema:schema39.if,parentSchema:schema39,data:data38};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data32.text !== undefined){
let data40 = data32.text;
if(typeof data40 === "string"){
if(!pattern5.test(data40)){
const err113 = {instancePath:instancePath+"/flows/nodes/text",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern: "^[$@]"},message:"must match pattern \""+"^[$@]"+"\"",schema:"^[$@]",parentSchema:schema35,data:data40};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/flows/nodes/text",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data40};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data32.exits !== undefined){
let data41 = data32.exits;
if(Array.isArray(data41)){
const len5 = data41.length;
for(let i5=0; i5<len5; i5++){
if(!(validate27(data41[i5], {instancePath:instancePath+"/flows/nodes/exits/" + i5,parentData:data41,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err115 = {instancePath:instancePath+"/flows/nodes/exits",schemaPath:"#/properties/flows/properties/nodes/properties/exits/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.flows.properties.nodes.properties.exits.type,parentSchema:schema31.properties.flows.properties.nodes.properties.exits,data:data41};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data32.sets !== undefined){
if(!(validate31(data32.sets, {instancePath:instancePath+"/flows/nodes/sets",parentData:data32,parentDataProperty:"sets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data32.inOrder !== undefined){
let data44 = data32.inOrder;
if(typeof data44 !== "boolean"){
const err116 = {instancePath:instancePath+"/flows/nodes/inOrder",schemaPath:"#/properties/flows/properties/nodes/properties/inOrder/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.flows.properties.nodes.properties.inOrder.type,parentSchema:schema31.properties.flows.properties.nodes.properties.inOrder,data:data44};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data32.types !== undefined){
let data45 = data32.types;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(Object.keys(data45).length < 1){
const err117 = {instancePath:instancePath+"/flows/nodes/types",schemaPath:"#/properties/flows/properties/nodes/properties/types/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.flows.properties.nodes.properties.types,data:data45};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
for(const key13 in data45){
let data46 = data45[key13];
const _errs183 = errors;
let valid55 = true;
const _errs184 = errors;
if(typeof data46 !== "string"){
const err118 = {};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var _valid11 = _errs184 === errors;
errors = _errs183;
if(vErrors !== null){
if(_errs183){
vErrors.length = _errs183;
}
else {
vErrors = null;
}
}
let ifClause11;
if(_valid11){
const _errs186 = errors;
if(!((((((((((data46 === "say") || (data46 === "ask")) || (data46 === "branch")) || (data46 === "effect")) || (data46 === "call")) || (data46 === "jump")) || (data46 === "return")) || (data46 === "transfer")) || (data46 === "end")) || (data46 === "opaque"))){
const err119 = {instancePath:instancePath+"/flows/nodes/types/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/flows/properties/nodes/properties/types/additionalProperties/then/enum",keyword:"enum",params:{allowedValues: schema31.properties.flows.properties.nodes.properties.types.additionalProperties.then.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.flows.properties.nodes.properties.types.additionalProperties.then.enum,parentSchema:schema31.properties.flows.properties.nodes.properties.types.additionalProperties.then,data:data46};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
var _valid11 = _errs186 === errors;
valid55 = _valid11;
ifClause11 = "then";
}
else {
const _errs187 = errors;
if(!(validate33(data46, {instancePath:instancePath+"/flows/nodes/types/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data45,parentDataProperty:key13,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var _valid11 = _errs187 === errors;
valid55 = _valid11;
ifClause11 = "else";
}
if(!valid55){
const err120 = {instancePath:instancePath+"/flows/nodes/types/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/flows/properties/nodes/properties/types/additionalProperties/if",keyword:"if",params:{failingKeyword: ifClause11},message:"must match \""+ifClause11+"\" schema",schema:schema31.properties.flows.properties.nodes.properties.types.additionalProperties.if,parentSchema:schema31.properties.flows.properties.nodes.properties.types.additionalProperties,data:data46};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/flows/nodes/types",schemaPath:"#/properties/flows/properties/nodes/properties/types/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.flows.properties.nodes.properties.types.type,parentSchema:schema31.properties.flows.properties.nodes.properties.types,data:data45};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data32.otherTypes !== undefined){
let data47 = data32.otherTypes;
if(!(((((data47 === "say") || (data47 === "ask")) || (data47 === "effect")) || (data47 === "end")) || (data47 === "opaque"))){
const err122 = {instancePath:instancePath+"/flows/nodes/otherTypes",schemaPath:"#/properties/flows/properties/nodes/properties/otherTypes/enum",keyword:"enum",params:{allowedValues: schema31.properties.flows.properties.nodes.properties.otherTypes.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.flows.properties.nodes.properties.otherTypes.enum,parentSchema:schema31.properties.flows.properties.nodes.properties.otherTypes,data:data47};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/flows/nodes",schemaPath:"#/properties/flows/properties/nodes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.flows.properties.nodes.type,parentSchema:schema31.properties.flows.properties.nodes,data:data32};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data9.edges !== undefined){
let data48 = data9.edges;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.each === undefined){
const err124 = {instancePath:instancePath+"/flows/edges",schemaPath:"#/properties/flows/properties/edges/required",keyword:"required",params:{missingProperty: "each"},message:"must have required property '"+"each"+"'",schema:schema31.properties.flows.properties.edges.required,parentSchema:schema31.properties.flows.properties.edges,data:data48};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data48.from === undefined){
const err125 = {instancePath:instancePath+"/flows/edges",schemaPath:"#/properties/flows/properties/edges/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema31.properties.flows.properties.edges.required,parentSchema:schema31.properties.flows.properties.edges,data:data48};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data48.to === undefined){
const err126 = {instancePath:instancePath+"/flows/edges",schemaPath:"#/properties/flows/properties/edges/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema31.properties.flows.properties.edges.required,parentSchema:schema31.properties.flows.properties.edges,data:data48};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
for(const key14 in data48){
if(!(func1.call(schema31.properties.flows.properties.edges.properties, key14))){
const err127 = {instancePath:instancePath+"/flows/edges",schemaPath:"#/properties/flows/properties/edges/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.flows.properties.edges,data:data48};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data48.each !== undefined){
let data49 = data48.each;
if(typeof data49 === "string"){
if(!pattern5.test(data49)){
const err128 = {instancePath:instancePath+"/flows/edges/each",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern: "^[$@]"},message:"must match pattern \""+"^[$@]"+"\"",schema:"^[$@]",parentSchema:schema35,data:data49};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/flows/edges/each",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data49};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data48.from !== undefined){
let data50 = data48.from;
if(typeof data50 === "string"){
if(!pattern5.test(data50)){
const err130 = {instancePath:instancePath+"/flows/edges/from",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern: "^[$@]"},message:"must match pattern \""+"^[$@]"+"\"",schema:"^[$@]",parentSchema:schema35,data:data50};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/flows/edges/from",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data50};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data48.role !== undefined){
if(!(validate28(data48.role, {instancePath:instancePath+"/flows/edges/role",parentData:data48,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data48.to !== undefined){
let data52 = data48.to;
const _errs200 = errors;
let valid59 = true;
const _errs201 = errors;
if(!(Array.isArray(data52))){
const err132 = {};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
var _valid12 = _errs201 === errors;
errors = _errs200;
if(vErrors !== null){
if(_errs200){
vErrors.length = _errs200;
}
else {
vErrors = null;
}
}
let ifClause12;
if(_valid12){
const _errs203 = errors;
if(Array.isArray(data52)){
if(data52.length < 1){
const err133 = {instancePath:instancePath+"/flows/edges/to",schemaPath:"#/properties/flows/properties/edges/properties/to/then/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.flows.properties.edges.properties.to.then,data:data52};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
const len6 = data52.length;
for(let i6=0; i6<len6; i6++){
let data53 = data52[i6];
if(typeof data53 === "string"){
if(!pattern25.test(data53)){
const err134 = {instancePath:instancePath+"/flows/edges/to/" + i6,schemaPath:"#/$defs/target/pattern",keyword:"pattern",params:{pattern: "^([$@]|following$)"},message:"must match pattern \""+"^([$@]|following$)"+"\"",schema:"^([$@]|following$)",parentSchema:schema58,data:data53};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/flows/edges/to/" + i6,schemaPath:"#/$defs/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.type,parentSchema:schema58,data:data53};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
else {
const err136 = {instancePath:instancePath+"/flows/edges/to",schemaPath:"#/properties/flows/properties/edges/properties/to/then/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.flows.properties.edges.properties.to.then.type,parentSchema:schema31.properties.flows.properties.edges.properties.to.then,data:data52};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
var _valid12 = _errs203 === errors;
valid59 = _valid12;
ifClause12 = "then";
}
else {
const _errs208 = errors;
if(typeof data52 === "string"){
if(!pattern25.test(data52)){
const err137 = {instancePath:instancePath+"/flows/edges/to",schemaPath:"#/$defs/target/pattern",keyword:"pattern",params:{pattern: "^([$@]|following$)"},message:"must match pattern \""+"^([$@]|following$)"+"\"",schema:"^([$@]|following$)",parentSchema:schema58,data:data52};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/flows/edges/to",schemaPath:"#/$defs/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.type,parentSchema:schema58,data:data52};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
var _valid12 = _errs208 === errors;
valid59 = _valid12;
ifClause12 = "else";
}
if(!valid59){
const err139 = {instancePath:instancePath+"/flows/edges/to",schemaPath:"#/properties/flows/properties/edges/properties/to/if",keyword:"if",params:{failingKeyword: ifClause12},message:"must match \""+ifClause12+"\" schema",schema:schema31.properties.flows.properties.edges.properties.to.if,parentSchema:schema31.properties.flows.properties.edges.properties.to,data:data52};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data48.label !== undefined){
let data54 = data48.label;
const _errs213 = errors;
let valid65 = true;
const _errs214 = errors;
if(!(data54 && typeof data54 == "object" && !Array.isArray(data54))){
const err140 = {};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
var _valid13 = _errs214 === errors;
errors = _errs213;
if(vErrors !== null){
if(_errs213){
vErrors.length = _errs213;
}
else {
vErrors = null;
}
}
let ifClause13;
if(_valid13){
const _errs216 = errors;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.value === undefined){
const err141 = {instancePath:instancePath+"/flows/edges/label",schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data54};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
for(const key15 in data54){
if(!(key15 === "value")){
const err142 = {instancePath:instancePath+"/flows/edges/label",schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data54};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data54.value !== undefined){
let data55 = data54.value;
if(((typeof data55 !== "string") && (!((typeof data55 == "number") && (isFinite(data55))))) && (typeof data55 !== "boolean")){
const err143 = {instancePath:instancePath+"/flows/edges/label/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data55};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
else {
const err144 = {instancePath:instancePath+"/flows/edges/label",schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data54};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
var _valid13 = _errs216 === errors;
valid65 = _valid13;
ifClause13 = "then";
}
else {
const _errs221 = errors;
if(typeof data54 === "string"){
if(!pattern8.test(data54)){
const err145 = {instancePath:instancePath+"/flows/edges/label",schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data54};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/flows/edges/label",schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data54};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
var _valid13 = _errs221 === errors;
valid65 = _valid13;
ifClause13 = "else";
}
if(!valid65){
const err147 = {instancePath:instancePath+"/flows/edges/label",schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause13},message:"must match \""+ifClause13+"\" schema",schema:schema39.if,parentSchema:schema39,data:data54};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data48.words !== undefined){
let data56 = data48.words;
if(typeof data56 === "string"){
if(!pattern5.test(data56)){
const err148 = {instancePath:instancePath+"/flows/edges/words",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern: "^[$@]"},message:"must match pattern \""+"^[$@]"+"\"",schema:"^[$@]",parentSchema:schema35,data:data56};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
else {
const err149 = {instancePath:instancePath+"/flows/edges/words",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data56};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data48.intent !== undefined){
let data57 = data48.intent;
const _errs228 = errors;
let valid69 = true;
const _errs229 = errors;
if(!(data57 && typeof data57 == "object" && !Array.isArray(data57))){
const err150 = {};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
var _valid14 = _errs229 === errors;
errors = _errs228;
if(vErrors !== null){
if(_errs228){
vErrors.length = _errs228;
}
else {
vErrors = null;
}
}
let ifClause14;
if(_valid14){
const _errs231 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.value === undefined){
const err151 = {instancePath:instancePath+"/flows/edges/intent",schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data57};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
for(const key16 in data57){
if(!(key16 === "value")){
const err152 = {instancePath:instancePath+"/flows/edges/intent",schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data57};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data57.value !== undefined){
let data58 = data57.value;
if(((typeof data58 !== "string") && (!((typeof data58 == "number") && (isFinite(data58))))) && (typeof data58 !== "boolean")){
const err153 = {instancePath:instancePath+"/flows/edges/intent/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data58};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
else {
const err154 = {instancePath:instancePath+"/flows/edges/intent",schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data57};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
var _valid14 = _errs231 === errors;
valid69 = _valid14;
ifClause14 = "then";
}
else {
const _errs236 = errors;
if(typeof data57 === "string"){
if(!pattern8.test(data57)){
const err155 = {instancePath:instancePath+"/flows/edges/intent",schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data57};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/flows/edges/intent",schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data57};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
var _valid14 = _errs236 === errors;
valid69 = _valid14;
ifClause14 = "else";
}
if(!valid69){
const err157 = {instancePath:instancePath+"/flows/edges/intent",schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause14},message:"must match \""+ifClause14+"\" schema",schema:schema39.if,parentSchema:schema39,data:data57};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data48.variable !== undefined){
let data59 = data48.variable;
const _errs240 = errors;
let valid72 = true;
const _errs241 = errors;
if(!(data59 && typeof data59 == "object" && !Array.isArray(data59))){
const err158 = {};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
var _valid15 = _errs241 === errors;
errors = _errs240;
if(vErrors !== null){
if(_errs240){
vErrors.length = _errs240;
}
else {
vErrors = null;
}
}
let ifClause15;
if(_valid15){
const _errs243 = errors;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.value === undefined){
const err159 = {instancePath:instancePath+"/flows/edges/variable",schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data59};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
for(const key17 in data59){
if(!(key17 === "value")){
const err160 = {instancePath:instancePath+"/flows/edges/variable",schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data59};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data59.value !== undefined){
let data60 = data59.value;
if(((typeof data60 !== "string") && (!((typeof data60 == "number") && (isFinite(data60))))) && (typeof data60 !== "boolean")){
const err161 = {instancePath:instancePath+"/flows/edges/variable/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data60};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/flows/edges/variable",schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data59};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
var _valid15 = _errs243 === errors;
valid72 = _valid15;
ifClause15 = "then";
}
else {
const _errs248 = errors;
if(typeof data59 === "string"){
if(!pattern8.test(data59)){
const err163 = {instancePath:instancePath+"/flows/edges/variable",schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data59};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/flows/edges/variable",schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data59};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
var _valid15 = _errs248 === errors;
valid72 = _valid15;
ifClause15 = "else";
}
if(!valid72){
const err165 = {instancePath:instancePath+"/flows/edges/variable",schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause15},message:"must match \""+ifClause15+"\" schema",schema:schema39.if,parentSchema:schema39,data:data59};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data48.is !== undefined){
let data61 = data48.is;
const _errs252 = errors;
let valid75 = true;
const _errs253 = errors;
if(!(data61 && typeof data61 == "object" && !Array.isArray(data61))){
const err166 = {};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
var _valid16 = _errs253 === errors;
errors = _errs252;
if(vErrors !== null){
if(_errs252){
vErrors.length = _errs252;
}
else {
vErrors = null;
}
}
let ifClause16;
if(_valid16){
const _errs255 = errors;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.value === undefined){
const err167 = {instancePath:instancePath+"/flows/edges/is",schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data61};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
for(const key18 in data61){
if(!(key18 === "value")){
const err168 = {instancePath:instancePath+"/flows/edges/is",schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data61};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data61.value !== undefined){
let data62 = data61.value;
if(((typeof data62 !== "string") && (!((typeof data62 == "number") && (isFinite(data62))))) && (typeof data62 !== "boolean")){
const err169 = {instancePath:instancePath+"/flows/edges/is/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data62};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/flows/edges/is",schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data61};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
var _valid16 = _errs255 === errors;
valid75 = _valid16;
ifClause16 = "then";
}
else {
const _errs260 = errors;
if(typeof data61 === "string"){
if(!pattern8.test(data61)){
const err171 = {instancePath:instancePath+"/flows/edges/is",schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data61};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/flows/edges/is",schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data61};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
var _valid16 = _errs260 === errors;
valid75 = _valid16;
ifClause16 = "else";
}
if(!valid75){
const err173 = {instancePath:instancePath+"/flows/edges/is",schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause16},message:"must match \""+ifClause16+"\" schema",schema:schema39.if,parentSchema:schema39,data:data61};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data48.condition !== undefined){
let data63 = data48.condition;
const _errs264 = errors;
let valid78 = true;
const _errs265 = errors;
if(!(data63 && typeof data63 == "object" && !Array.isArray(data63))){
const err174 = {};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
var _valid17 = _errs265 === errors;
errors = _errs264;
if(vErrors !== null){
if(_errs264){
vErrors.length = _errs264;
}
else {
vErrors = null;
}
}
let ifClause17;
if(_valid17){
const _errs267 = errors;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.value === undefined){
const err175 = {instancePath:instancePath+"/flows/edges/condition",schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data63};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
for(const key19 in data63){
if(!(key19 === "value")){
const err176 = {instancePath:instancePath+"/flows/edges/condition",schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data63};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data63.value !== undefined){
let data64 = data63.value;
if(((typeof data64 !== "string") && (!((typeof data64 == "number") && (isFinite(data64))))) && (typeof data64 !== "boolean")){
const err177 = {instancePath:instancePath+"/flows/edges/condition/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data64};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/flows/edges/condition",schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data63};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
var _valid17 = _errs267 === errors;
valid78 = _valid17;
ifClause17 = "then";
}
else {
const _errs272 = errors;
if(typeof data63 === "string"){
if(!pattern8.test(data63)){
const err179 = {instancePath:instancePath+"/flows/edges/condition",schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data63};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
else {
const err180 = {instancePath:instancePath+"/flows/edges/condition",schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data63};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
var _valid17 = _errs272 === errors;
valid78 = _valid17;
ifClause17 = "else";
}
if(!valid78){
const err181 = {instancePath:instancePath+"/flows/edges/condition",schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause17},message:"must match \""+ifClause17+"\" schema",schema:schema39.if,parentSchema:schema39,data:data63};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data48.channel !== undefined){
let data65 = data48.channel;
const _errs276 = errors;
let valid81 = true;
const _errs277 = errors;
if(!(data65 && typeof data65 == "object" && !Array.isArray(data65))){
const err182 = {};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
var _valid18 = _errs277 === errors;
errors = _errs276;
if(vErrors !== null){
if(_errs276){
vErrors.length = _errs276;
}
else {
vErrors = null;
}
}
let ifClause18;
if(_valid18){
const _errs279 = errors;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.value === undefined){
const err183 = {instancePath:instancePath+"/flows/edges/channel",schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data65};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
for(const key20 in data65){
if(!(key20 === "value")){
const err184 = {instancePath:instancePath+"/flows/edges/channel",schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data65};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data65.value !== undefined){
let data66 = data65.value;
if(((typeof data66 !== "string") && (!((typeof data66 == "number") && (isFinite(data66))))) && (typeof data66 !== "boolean")){
const err185 = {instancePath:instancePath+"/flows/edges/channel/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data66};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
else {
const err186 = {instancePath:instancePath+"/flows/edges/channel",schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data65};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
var _valid18 = _errs279 === errors;
valid81 = _valid18;
ifClause18 = "then";
}
else {
const _errs284 = errors;
if(typeof data65 === "string"){
if(!pattern8.test(data65)){
const err187 = {instancePath:instancePath+"/flows/edges/channel",schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data65};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
else {
const err188 = {instancePath:instancePath+"/flows/edges/channel",schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data65};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
var _valid18 = _errs284 === errors;
valid81 = _valid18;
ifClause18 = "else";
}
if(!valid81){
const err189 = {instancePath:instancePath+"/flows/edges/channel",schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause18},message:"must match \""+ifClause18+"\" schema",schema:schema39.if,parentSchema:schema39,data:data65};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data48.handle !== undefined){
let data67 = data48.handle;
const _errs288 = errors;
let valid84 = true;
const _errs289 = errors;
if(!(data67 && typeof data67 == "object" && !Array.isArray(data67))){
const err190 = {};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
var _valid19 = _errs289 === errors;
errors = _errs288;
if(vErrors !== null){
if(_errs288){
vErrors.length = _errs288;
}
else {
vErrors = null;
}
}
let ifClause19;
if(_valid19){
const _errs291 = errors;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.value === undefined){
const err191 = {instancePath:instancePath+"/flows/edges/handle",schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data67};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
for(const key21 in data67){
if(!(key21 === "value")){
const err192 = {instancePath:instancePath+"/flows/edges/handle",schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data67};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data67.value !== undefined){
let data68 = data67.value;
if(((typeof data68 !== "string") && (!((typeof data68 == "number") && (isFinite(data68))))) && (typeof data68 !== "boolean")){
const err193 = {instancePath:instancePath+"/flows/edges/handle/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data68};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/flows/edges/handle",schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data67};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
var _valid19 = _errs291 === errors;
valid84 = _valid19;
ifClause19 = "then";
}
else {
const _errs296 = errors;
if(typeof data67 === "string"){
if(!pattern8.test(data67)){
const err195 = {instancePath:instancePath+"/flows/edges/handle",schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data67};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
else {
const err196 = {instancePath:instancePath+"/flows/edges/handle",schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data67};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
var _valid19 = _errs296 === errors;
valid84 = _valid19;
ifClause19 = "else";
}
if(!valid84){
const err197 = {instancePath:instancePath+"/flows/edges/handle",schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause19},message:"must match \""+ifClause19+"\" schema",schema:schema39.if,parentSchema:schema39,data:data67};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
}
else {
const err198 = {instancePath:instancePath+"/flows/edges",schemaPath:"#/properties/flows/properties/edges/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.flows.properties.edges.type,parentSchema:schema31.properties.flows.properties.edges,data:data48};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
else {
const err199 = {instancePath:instancePath+"/flows",schemaPath:"#/properties/flows/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.flows.type,parentSchema:schema31.properties.flows,data:data9};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data.intents !== undefined){
let data69 = data.intents;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.each === undefined){
const err200 = {instancePath:instancePath+"/intents",schemaPath:"#/properties/intents/required",keyword:"required",params:{missingProperty: "each"},message:"must have required property '"+"each"+"'",schema:schema31.properties.intents.required,parentSchema:schema31.properties.intents,data:data69};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
for(const key22 in data69){
if(!(((((((key22 === "files") || (key22 === "when")) || (key22 === "each")) || (key22 === "name")) || (key22 === "phrases")) || (key22 === "to")) || (key22 === "flow"))){
const err201 = {instancePath:instancePath+"/intents",schemaPath:"#/properties/intents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.intents,data:data69};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data69.files !== undefined){
let data70 = data69.files;
const _errs303 = errors;
let valid88 = true;
const _errs304 = errors;
if(!(Array.isArray(data70))){
const err202 = {};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
var _valid20 = _errs304 === errors;
errors = _errs303;
if(vErrors !== null){
if(_errs303){
vErrors.length = _errs303;
}
else {
vErrors = null;
}
}
let ifClause20;
if(_valid20){
const _errs306 = errors;
if(Array.isArray(data70)){
if(data70.length < 1){
const err203 = {instancePath:instancePath+"/intents/files",schemaPath:"#/$defs/patterns/then/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.then,data:data70};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
const len7 = data70.length;
for(let i7=0; i7<len7; i7++){
let data71 = data70[i7];
if(typeof data71 !== "string"){
const err204 = {instancePath:instancePath+"/intents/files/" + i7,schemaPath:"#/$defs/patterns/then/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.then.items.type,parentSchema:schema32.then.items,data:data71};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
else {
const err205 = {instancePath:instancePath+"/intents/files",schemaPath:"#/$defs/patterns/then/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.then.type,parentSchema:schema32.then,data:data70};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
var _valid20 = _errs306 === errors;
valid88 = _valid20;
ifClause20 = "then";
}
else {
const _errs310 = errors;
if(typeof data70 !== "string"){
const err206 = {instancePath:instancePath+"/intents/files",schemaPath:"#/$defs/patterns/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.else.type,parentSchema:schema32.else,data:data70};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
var _valid20 = _errs310 === errors;
valid88 = _valid20;
ifClause20 = "else";
}
if(!valid88){
const err207 = {instancePath:instancePath+"/intents/files",schemaPath:"#/$defs/patterns/if",keyword:"if",params:{failingKeyword: ifClause20},message:"must match \""+ifClause20+"\" schema",schema:schema32.if,parentSchema:schema32,data:data70};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data69.when !== undefined){
if(!(validate21(data69.when, {instancePath:instancePath+"/intents/when",parentData:data69,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data69.each !== undefined){
let data73 = data69.each;
if(typeof data73 === "string"){
if(!pattern5.test(data73)){
const err208 = {instancePath:instancePath+"/intents/each",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern: "^[$@]"},message:"must match pattern \""+"^[$@]"+"\"",schema:"^[$@]",parentSchema:schema35,data:data73};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
else {
const err209 = {instancePath:instancePath+"/intents/each",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data73};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data69.name !== undefined){
let data74 = data69.name;
const _errs318 = errors;
let valid93 = true;
const _errs319 = errors;
if(!(data74 && typeof data74 == "object" && !Array.isArray(data74))){
const err210 = {};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
var _valid21 = _errs319 === errors;
errors = _errs318;
if(vErrors !== null){
if(_errs318){
vErrors.length = _errs318;
}
else {
vErrors = null;
}
}
let ifClause21;
if(_valid21){
const _errs321 = errors;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.value === undefined){
const err211 = {instancePath:instancePath+"/intents/name",schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data74};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
for(const key23 in data74){
if(!(key23 === "value")){
const err212 = {instancePath:instancePath+"/intents/name",schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data74};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data74.value !== undefined){
let data75 = data74.value;
if(((typeof data75 !== "string") && (!((typeof data75 == "number") && (isFinite(data75))))) && (typeof data75 !== "boolean")){
const err213 = {instancePath:instancePath+"/intents/name/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data75};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
else {
const err214 = {instancePath:instancePath+"/intents/name",schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data74};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
var _valid21 = _errs321 === errors;
valid93 = _valid21;
ifClause21 = "then";
}
else {
const _errs326 = errors;
if(typeof data74 === "string"){
if(!pattern8.test(data74)){
const err215 = {instancePath:instancePath+"/intents/name",schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data74};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
else {
const err216 = {instancePath:instancePath+"/intents/name",schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data74};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
var _valid21 = _errs326 === errors;
valid93 = _valid21;
ifClause21 = "else";
}
if(!valid93){
const err217 = {instancePath:instancePath+"/intents/name",schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause21},message:"must match \""+ifClause21+"\" schema",schema:schema39.if,parentSchema:schema39,data:data74};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data69.phrases !== undefined){
let data76 = data69.phrases;
const _errs329 = errors;
let valid95 = true;
const _errs330 = errors;
if(typeof data76 !== "string"){
const err218 = {};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
var _valid22 = _errs330 === errors;
errors = _errs329;
if(vErrors !== null){
if(_errs329){
vErrors.length = _errs329;
}
else {
vErrors = null;
}
}
let ifClause22;
if(_valid22){
const _errs332 = errors;
if(typeof data76 === "string"){
if(!pattern5.test(data76)){
const err219 = {instancePath:instancePath+"/intents/phrases",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern: "^[$@]"},message:"must match pattern \""+"^[$@]"+"\"",schema:"^[$@]",parentSchema:schema35,data:data76};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
else {
const err220 = {instancePath:instancePath+"/intents/phrases",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data76};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
var _valid22 = _errs332 === errors;
valid95 = _valid22;
ifClause22 = "then";
}
else {
const _errs335 = errors;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.each === undefined){
const err221 = {instancePath:instancePath+"/intents/phrases",schemaPath:"#/properties/intents/properties/phrases/else/required",keyword:"required",params:{missingProperty: "each"},message:"must have required property '"+"each"+"'",schema:schema31.properties.intents.properties.phrases.else.required,parentSchema:schema31.properties.intents.properties.phrases.else,data:data76};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
for(const key24 in data76){
if(!(((key24 === "each") || (key24 === "text")) || (key24 === "language"))){
const err222 = {instancePath:instancePath+"/intents/phrases",schemaPath:"#/properties/intents/properties/phrases/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.intents.properties.phrases.else,data:data76};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data76.each !== undefined){
let data77 = data76.each;
if(typeof data77 === "string"){
if(!pattern5.test(data77)){
const err223 = {instancePath:instancePath+"/intents/phrases/each",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern: "^[$@]"},message:"must match pattern \""+"^[$@]"+"\"",schema:"^[$@]",parentSchema:schema35,data:data77};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
else {
const err224 = {instancePath:instancePath+"/intents/phrases/each",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data77};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data76.text !== undefined){
let data78 = data76.text;
if(typeof data78 === "string"){
if(!pattern5.test(data78)){
const err225 = {instancePath:instancePath+"/intents/phrases/text",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern: "^[$@]"},message:"must match pattern \""+"^[$@]"+"\"",schema:"^[$@]",parentSchema:schema35,data:data78};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
else {
const err226 = {instancePath:instancePath+"/intents/phrases/text",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data78};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data76.language !== undefined){
let data79 = data76.language;
const _errs346 = errors;
let valid101 = true;
const _errs347 = errors;
if(!(data79 && typeof data79 == "object" && !Array.isArray(data79))){
const err227 = {};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
var _valid23 = _errs347 === errors;
errors = _errs346;
if(vErrors !== null){
if(_errs346){
vErrors.length = _errs346;
}
else {
vErrors = null;
}
}
let ifClause23;
if(_valid23){
const _errs349 = errors;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.value === undefined){
const err228 = {instancePath:instancePath+"/intents/phrases/language",schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data79};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
for(const key25 in data79){
if(!(key25 === "value")){
const err229 = {instancePath:instancePath+"/intents/phrases/language",schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data79};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data79.value !== undefined){
let data80 = data79.value;
if(((typeof data80 !== "string") && (!((typeof data80 == "number") && (isFinite(data80))))) && (typeof data80 !== "boolean")){
const err230 = {instancePath:instancePath+"/intents/phrases/language/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data80};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
}
else {
const err231 = {instancePath:instancePath+"/intents/phrases/language",schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data79};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
var _valid23 = _errs349 === errors;
valid101 = _valid23;
ifClause23 = "then";
}
else {
const _errs354 = errors;
if(typeof data79 === "string"){
if(!pattern8.test(data79)){
const err232 = {instancePath:instancePath+"/intents/phrases/language",schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data79};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
else {
const err233 = {instancePath:instancePath+"/intents/phrases/language",schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data79};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
var _valid23 = _errs354 === errors;
valid101 = _valid23;
ifClause23 = "else";
}
if(!valid101){
const err234 = {instancePath:instancePath+"/intents/phrases/language",schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause23},message:"must match \""+ifClause23+"\" schema",schema:schema39.if,parentSchema:schema39,data:data79};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
else {
const err235 = {instancePath:instancePath+"/intents/phrases",schemaPath:"#/properties/intents/properties/phrases/else/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.intents.properties.phrases.else.type,parentSchema:schema31.properties.intents.properties.phrases.else,data:data76};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
var _valid22 = _errs335 === errors;
valid95 = _valid22;
ifClause22 = "else";
}
if(!valid95){
const err236 = {instancePath:instancePath+"/intents/phrases",schemaPath:"#/properties/intents/properties/phrases/if",keyword:"if",params:{failingKeyword: ifClause22},message:"must match \""+ifClause22+"\" schema",schema:schema31.properties.intents.properties.phrases.if,parentSchema:schema31.properties.intents.properties.phrases,data:data76};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data69.to !== undefined){
let data81 = data69.to;
if(typeof data81 === "string"){
if(!pattern5.test(data81)){
const err237 = {instancePath:instancePath+"/intents/to",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern: "^[$@]"},message:"must match pattern \""+"^[$@]"+"\"",schema:"^[$@]",parentSchema:schema35,data:data81};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
else {
const err238 = {instancePath:instancePath+"/intents/to",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data81};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data69.flow !== undefined){
let data82 = data69.flow;
const _errs361 = errors;
let valid105 = true;
const _errs362 = errors;
if(!(data82 && typeof data82 == "object" && !Array.isArray(data82))){
const err239 = {};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
var _valid24 = _errs362 === errors;
errors = _errs361;
if(vErrors !== null){
if(_errs361){
vErrors.length = _errs361;
}
else {
vErrors = null;
}
}
let ifClause24;
if(_valid24){
const _errs364 = errors;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.value === undefined){
const err240 = {instancePath:instancePath+"/intents/flow",schemaPath:"#/$defs/value/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema39.then.required,parentSchema:schema39.then,data:data82};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
for(const key26 in data82){
if(!(key26 === "value")){
const err241 = {instancePath:instancePath+"/intents/flow",schemaPath:"#/$defs/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema39.then,data:data82};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data82.value !== undefined){
let data83 = data82.value;
if(((typeof data83 !== "string") && (!((typeof data83 == "number") && (isFinite(data83))))) && (typeof data83 !== "boolean")){
const err242 = {instancePath:instancePath+"/intents/flow/value",schemaPath:"#/$defs/value/then/properties/value/type",keyword:"type",params:{type: schema39.then.properties.value.type},message:"must be string,number,boolean",schema:schema39.then.properties.value.type,parentSchema:schema39.then.properties.value,data:data83};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
}
else {
const err243 = {instancePath:instancePath+"/intents/flow",schemaPath:"#/$defs/value/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data:data82};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
var _valid24 = _errs364 === errors;
valid105 = _valid24;
ifClause24 = "then";
}
else {
const _errs369 = errors;
if(typeof data82 === "string"){
if(!pattern8.test(data82)){
const err244 = {instancePath:instancePath+"/intents/flow",schemaPath:"#/$defs/value/else/pattern",keyword:"pattern",params:{pattern: "^([$@]|key$)"},message:"must match pattern \""+"^([$@]|key$)"+"\"",schema:"^([$@]|key$)",parentSchema:schema39.else,data:data82};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
else {
const err245 = {instancePath:instancePath+"/intents/flow",schemaPath:"#/$defs/value/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.type,parentSchema:schema39.else,data:data82};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
var _valid24 = _errs369 === errors;
valid105 = _valid24;
ifClause24 = "else";
}
if(!valid105){
const err246 = {instancePath:instancePath+"/intents/flow",schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause24},message:"must match \""+ifClause24+"\" schema",schema:schema39.if,parentSchema:schema39,data:data82};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
}
else {
const err247 = {instancePath:instancePath+"/intents",schemaPath:"#/properties/intents/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.intents.type,parentSchema:schema31.properties.intents,data:data69};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
}
else {
const err248 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
