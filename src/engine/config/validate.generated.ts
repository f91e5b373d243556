// Written by scripts/validators.ts. Do not edit.
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated
// @ts-nocheck
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"config.schema.json","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"extends":{"if":{"type":"string"},"then":true,"else":{"$ref":"#/$defs/strings"}},"files":{"$ref":"#/$defs/patterns"},"ignore":{"$ref":"#/$defs/patterns"},"platforms":{"type":"object","properties":{"botflow":{"$ref":"#/$defs/platform"},"genesys":{"$ref":"#/$defs/platform"},"dialogflow-cx":{"$ref":"#/$defs/platform"},"dialogflow-es":{"$ref":"#/$defs/platform"},"amazon-connect":{"$ref":"#/$defs/platform"},"amazon-lex":{"$ref":"#/$defs/platform"},"twilio-studio":{"$ref":"#/$defs/platform"},"copilot-studio":{"$ref":"#/$defs/platform"},"bot-framework":{"$ref":"#/$defs/platform"},"watson":{"$ref":"#/$defs/platform"},"rasa":{"$ref":"#/$defs/platform"}},"additionalProperties":{"type":"object"}},"substitutions":{"type":"object","additionalProperties":{"type":"string"}},"channels":{"$ref":"#/$defs/channels"},"requests":{"$ref":"#/$defs/requests"},"handoff":{"$ref":"#/$defs/handoff"},"gates":{"$ref":"#/$defs/gates"},"rules":{"$ref":"#/$defs/rules"},"mandatory":{"type":"array","items":{"$ref":"#/$defs/ruleName"}},"overrides":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["files"],"properties":{"files":{"$ref":"#/$defs/patterns"},"extends":{"if":{"type":"string"},"then":true,"else":{"$ref":"#/$defs/strings"}},"platforms":{"type":"object","additionalProperties":false,"properties":{"botflow":{"$ref":"#/$defs/platform"},"genesys":{"$ref":"#/$defs/platform"},"dialogflow-cx":{"$ref":"#/$defs/platform"},"dialogflow-es":{"$ref":"#/$defs/platform"},"amazon-connect":{"$ref":"#/$defs/platform"},"amazon-lex":{"$ref":"#/$defs/platform"},"twilio-studio":{"$ref":"#/$defs/platform"},"copilot-studio":{"$ref":"#/$defs/platform"},"bot-framework":{"$ref":"#/$defs/platform"},"watson":{"$ref":"#/$defs/platform"},"rasa":{"$ref":"#/$defs/platform"}}},"channels":{"$ref":"#/$defs/channels"},"requests":{"$ref":"#/$defs/requests"},"handoff":{"$ref":"#/$defs/handoff"},"gates":{"$ref":"#/$defs/gates"},"rules":{"$ref":"#/$defs/rules"},"suppress":{"$ref":"#/$defs/suppress"}}}},"suppress":{"$ref":"#/$defs/suppress"},"baseline":{"type":"string"},"context":{"type":"string"}}};
const func1 = Object.prototype.hasOwnProperty;
const schema20 = {"type":"array","items":{"type":"string"}};

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
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},schema:schema20.items.type,parentSchema:schema20.items,data:data0};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},schema:schema20.items.type,parentSchema:schema20.items,data:data0};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":"object","additionalProperties":false,"properties":{"actions":{"$ref":"#/$defs/actions"}}};
const schema23 = {"type":"object","additionalProperties":{"enum":["effect","say","ask","end","opaque","transfer:digital","transfer:voice","transfer:callback","transfer:voicemail","transfer:ticket","transfer:email","transfer:unclear","transfer:dynamic"]}};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
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
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema23.additionalProperties.enum},schema:schema23.additionalProperties.enum,parentSchema:schema23.additionalProperties,data:data0};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "actions")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.actions !== undefined){
if(!(validate59(data.actions, {instancePath:instancePath+"/actions",parentData:data,parentDataProperty:"actions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":"array","items":{"enum":["voice","chat","messaging","email"]},"minItems":1};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema24,data};
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
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues: schema24.items.enum},schema:schema24.items.enum,parentSchema:schema24.items,data:data0};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema25 = {"type":"object","additionalProperties":false,"properties":{"names":{"$ref":"#/$defs/words"},"patterns":{"$ref":"#/$defs/words"},"phrases":{"$ref":"#/$defs/words"},"exclude":{"$ref":"#/$defs/words"}}};
const schema26 = {"if":{"type":"object"},"then":{"additionalProperties":{"$ref":"#/$defs/strings"}},"else":{"$ref":"#/$defs/strings"}};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
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
for(const key0 in data){
if(!(validate53(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(!(validate53(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "else";
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema26.if,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate75.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate75.evaluated = {"dynamicProps":true,"dynamicItems":true};


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "names") || (key0 === "patterns")) || (key0 === "phrases")) || (key0 === "exclude"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.names !== undefined){
if(!(validate75(data.names, {instancePath:instancePath+"/names",parentData:data,parentDataProperty:"names",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.patterns !== undefined){
if(!(validate75(data.patterns, {instancePath:instancePath+"/patterns",parentData:data,parentDataProperty:"patterns",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.phrases !== undefined){
if(!(validate75(data.phrases, {instancePath:instancePath+"/phrases",parentData:data,parentDataProperty:"phrases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.exclude !== undefined){
if(!(validate75(data.exclude, {instancePath:instancePath+"/exclude",parentData:data,parentDataProperty:"exclude",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"object","additionalProperties":false,"properties":{"target":{"$ref":"#/$defs/target"},"failureTarget":{"$ref":"#/$defs/target"},"equivalents":{"type":"object","additionalProperties":{"$ref":"#/$defs/target"}},"allowedTargets":{"$ref":"#/$defs/strings"},"payloads":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["when","route"],"properties":{"when":true,"route":{"$ref":"#/$defs/route"}}}},"texts":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["matches","route"],"properties":{"matches":{"type":"string"},"route":{"$ref":"#/$defs/route"}}}},"contexts":{"$ref":"#/$defs/routes"},"actions":{"$ref":"#/$defs/routes"},"intents":{"$ref":"#/$defs/routes"},"host":{"type":"string"}}};
const schema28 = {"type":"object","minProperties":1,"additionalProperties":{"type":"string"}};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
let data0 = data[key0];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema28.additionalProperties.type,parentSchema:schema28.additionalProperties,data:data0};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"enum":["digital","voice","none"]};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((data === "digital") || (data === "voice")) || (data === "none"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema29.enum},schema:schema29.enum,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":"object","additionalProperties":{"$ref":"#/$defs/route"}};

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate89(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema27.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.target !== undefined){
if(!(validate84(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data.failureTarget !== undefined){
if(!(validate84(data.failureTarget, {instancePath:instancePath+"/failureTarget",parentData:data,parentDataProperty:"failureTarget",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data.equivalents !== undefined){
let data2 = data.equivalents;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(validate84(data2[key1], {instancePath:instancePath+"/equivalents/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/equivalents",schemaPath:"#/properties/equivalents/type",keyword:"type",params:{type: "object"},schema:schema27.properties.equivalents.type,parentSchema:schema27.properties.equivalents,data:data2};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.allowedTargets !== undefined){
if(!(validate53(data.allowedTargets, {instancePath:instancePath+"/allowedTargets",parentData:data,parentDataProperty:"allowedTargets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.payloads !== undefined){
let data5 = data.payloads;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.when === undefined){
const err2 = {instancePath:instancePath+"/payloads/" + i0,schemaPath:"#/properties/payloads/items/required",keyword:"required",params:{missingProperty: "when"},schema:schema27.properties.payloads.items.required,parentSchema:schema27.properties.payloads.items,data:data6};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data6.route === undefined){
const err3 = {instancePath:instancePath+"/payloads/" + i0,schemaPath:"#/properties/payloads/items/required",keyword:"required",params:{missingProperty: "route"},schema:schema27.properties.payloads.items.required,parentSchema:schema27.properties.payloads.items,data:data6};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key2 in data6){
if(!((key2 === "when") || (key2 === "route"))){
const err4 = {instancePath:instancePath+"/payloads/" + i0,schemaPath:"#/properties/payloads/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema27.properties.payloads.items,data:data6};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data6.route !== undefined){
if(!(validate89(data6.route, {instancePath:instancePath+"/payloads/" + i0+"/route",parentData:data6,parentDataProperty:"route",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/payloads/" + i0,schemaPath:"#/properties/payloads/items/type",keyword:"type",params:{type: "object"},schema:schema27.properties.payloads.items.type,parentSchema:schema27.properties.payloads.items,data:data6};
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
const err6 = {instancePath:instancePath+"/payloads",schemaPath:"#/properties/payloads/type",keyword:"type",params:{type: "array"},schema:schema27.properties.payloads.type,parentSchema:schema27.properties.payloads,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.texts !== undefined){
let data8 = data.texts;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.matches === undefined){
const err7 = {instancePath:instancePath+"/texts/" + i1,schemaPath:"#/properties/texts/items/required",keyword:"required",params:{missingProperty: "matches"},schema:schema27.properties.texts.items.required,parentSchema:schema27.properties.texts.items,data:data9};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data9.route === undefined){
const err8 = {instancePath:instancePath+"/texts/" + i1,schemaPath:"#/properties/texts/items/required",keyword:"required",params:{missingProperty: "route"},schema:schema27.properties.texts.items.required,parentSchema:schema27.properties.texts.items,data:data9};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key3 in data9){
if(!((key3 === "matches") || (key3 === "route"))){
const err9 = {instancePath:instancePath+"/texts/" + i1,schemaPath:"#/properties/texts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema27.properties.texts.items,data:data9};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data9.matches !== undefined){
let data10 = data9.matches;
if(typeof data10 !== "string"){
const err10 = {instancePath:instancePath+"/texts/" + i1+"/matches",schemaPath:"#/properties/texts/items/properties/matches/type",keyword:"type",params:{type: "string"},schema:schema27.properties.texts.items.properties.matches.type,parentSchema:schema27.properties.texts.items.properties.matches,data:data10};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data9.route !== undefined){
if(!(validate89(data9.route, {instancePath:instancePath+"/texts/" + i1+"/route",parentData:data9,parentDataProperty:"route",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/texts/" + i1,schemaPath:"#/properties/texts/items/type",keyword:"type",params:{type: "object"},schema:schema27.properties.texts.items.type,parentSchema:schema27.properties.texts.items,data:data9};
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
const err12 = {instancePath:instancePath+"/texts",schemaPath:"#/properties/texts/type",keyword:"type",params:{type: "array"},schema:schema27.properties.texts.type,parentSchema:schema27.properties.texts,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.contexts !== undefined){
if(!(validate92(data.contexts, {instancePath:instancePath+"/contexts",parentData:data,parentDataProperty:"contexts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data.actions !== undefined){
if(!(validate92(data.actions, {instancePath:instancePath+"/actions",parentData:data,parentDataProperty:"actions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data.intents !== undefined){
if(!(validate92(data.intents, {instancePath:instancePath+"/intents",parentData:data,parentDataProperty:"intents",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data.host !== undefined){
let data15 = data.host;
if(typeof data15 !== "string"){
const err13 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type: "string"},schema:schema27.properties.host.type,parentSchema:schema27.properties.host,data:data15};
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
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":"array","items":{"type":"object","additionalProperties":false,"required":["matches","gate"],"properties":{"matches":{"type":"string"},"gate":{"enum":["none","condition","chosen","declined","closed","noAgent","failure","noInput","noMatch"]}}}};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
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
if(data0.matches === undefined){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "matches"},schema:schema31.items.required,parentSchema:schema31.items,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.gate === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "gate"},schema:schema31.items.required,parentSchema:schema31.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data0){
if(!((key0 === "matches") || (key0 === "gate"))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.matches !== undefined){
let data1 = data0.matches;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/" + i0+"/matches",schemaPath:"#/items/properties/matches/type",keyword:"type",params:{type: "string"},schema:schema31.items.properties.matches.type,parentSchema:schema31.items.properties.matches,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.gate !== undefined){
let data2 = data0.gate;
if(!(((((((((data2 === "none") || (data2 === "condition")) || (data2 === "chosen")) || (data2 === "declined")) || (data2 === "closed")) || (data2 === "noAgent")) || (data2 === "failure")) || (data2 === "noInput")) || (data2 === "noMatch"))){
const err4 = {instancePath:instancePath+"/" + i0+"/gate",schemaPath:"#/items/properties/gate/enum",keyword:"enum",params:{allowedValues: schema31.items.properties.gate.enum},schema:schema31.items.properties.gate.enum,parentSchema:schema31.items.properties.gate,data:data2};
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
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema31.items.type,parentSchema:schema31.items,data:data0};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":"object","additionalProperties":false,"properties":{"compliance/bot-disclosure":{"prefixItems":[true,{"type":"object","additionalProperties":false,"properties":{"text":{"type":"string","pattern":"\\S"}}}]},"compliance/cross-jurisdiction":true,"compliance/human-route":{"prefixItems":[true,{"type":"object","additionalProperties":false,"properties":{"profiles":{"type":"array","items":{"enum":["eu-2023-2673","es-10-2025"]},"default":[]}}}]},"compliance/recording-notice":{"prefixItems":[true,{"type":"object","additionalProperties":false,"properties":{"text":{"type":"string","pattern":"\\S"}}}]},"config/unknown-name":true,"config/unused-suppression":true,"failure/closed-hours":true,"failure/error-branch":true,"failure/fallback-no-escalation":{"prefixItems":[true,{"type":"object","additionalProperties":false,"properties":{"max":{"type":"integer","minimum":0,"default":3}}}]},"failure/no-agent":true,"failure/no-input":true,"failure/transfer-failure":true,"failure/unaudited":{"prefixItems":[true,{"type":"object","additionalProperties":false,"properties":{"variable":{"type":"string","pattern":"\\S"}}}]},"failure/unbounded-retry":true,"handoff/answer-without-human":true,"handoff/conditional-dead-end":true,"handoff/escalation-swallowed":true,"handoff/explicit-type":{"prefixItems":[true,{"type":"object","additionalProperties":false,"properties":{"platformDefault":{"enum":["allow","report"],"default":"allow"}}}]},"handoff/hidden-request":true,"handoff/language-missing":true,"handoff/no-announcement":{"prefixItems":[true,{"type":"object","additionalProperties":false,"properties":{"text":{"type":"string","pattern":"\\S"}}}]},"handoff/no-callback":true,"handoff/no-context":true,"handoff/no-dead-end":true,"handoff/no-dynamic-target":true,"handoff/no-endless-loop":true,"handoff/no-voice-transfer":true,"handoff/not-everywhere":true,"handoff/promise-without-action":true,"handoff/regression":true,"handoff/request-missing":true,"handoff/request-shadowed":true,"handoff/request-unhandled":true,"handoff/target-channel":true,"handoff/target-unknown":true,"handoff/too-many-questions":{"prefixItems":[true,{"type":"object","additionalProperties":false,"properties":{"max":{"type":"integer","minimum":0,"default":2}}}]},"handoff/undecided":true,"handoff/unreachable-handoff":true,"infra/conversation-header-off":true,"infra/diagnostic-retention":{"prefixItems":[true,{"type":"object","additionalProperties":false,"properties":{"min":{"type":"integer","minimum":1}}}]},"infra/diagnostic-sink-orphan":true,"infra/recording-off-external-transfer":true,"infra/retention-floor":true,"infra/trunk-change-window":true,"infra/trunk-secret":true,"nlu/duplicate-phrase":true,"nlu/empty-phrase":true,"nlu/missing-language":true,"nlu/no-fallback":true,"nlu/too-few-phrases":{"prefixItems":[true,{"type":"object","additionalProperties":false,"properties":{"min":{"type":"integer","minimum":1,"default":10}}}]},"nlu/undefined-intent":true,"nlu/unused-intent":true,"reference/hard-coded-id":true,"reference/placeholder":true,"security/card-data":true,"security/secret-in-flow":true,"source/internal-error":true,"source/limit":true,"source/parse-error":true,"source/shape":true,"source/unrecognised":true,"source/unsupported":true,"structure/circular-call":true,"structure/duplicate-id":true,"structure/missing-start":true,"structure/unknown-action":true,"structure/unknown-target":true,"structure/unreachable-node":true,"structure/unresolved-flow":true,"voice/block-on-digital":true,"voice/carrier-untested":true,"voice/invalid-dial-target":true,"voice/method-unsupported":true,"voice/number-in-digital-action":true,"voice/refer-leaves-recording":true,"voice/release-link-ignored":true,"compliance/*":true,"config/*":true,"failure/*":true,"handoff/*":true,"infra/*":true,"nlu/*":true,"reference/*":true,"security/*":true,"source/*":true,"structure/*":true,"voice/*":true},"patternProperties":{"^(?:compliance/cross-jurisdiction|config/unknown-name|config/unused-suppression|failure/closed-hours|failure/error-branch|failure/no-agent|failure/no-input|failure/transfer-failure|failure/unbounded-retry|handoff/answer-without-human|handoff/conditional-dead-end|handoff/escalation-swallowed|handoff/hidden-request|handoff/language-missing|handoff/no-callback|handoff/no-context|handoff/no-dead-end|handoff/no-dynamic-target|handoff/no-endless-loop|handoff/no-voice-transfer|handoff/not-everywhere|handoff/promise-without-action|handoff/regression|handoff/request-missing|handoff/request-shadowed|handoff/request-unhandled|handoff/target-channel|handoff/target-unknown|handoff/undecided|handoff/unreachable-handoff|infra/conversation-header-off|infra/diagnostic-sink-orphan|infra/recording-off-external-transfer|infra/retention-floor|infra/trunk-change-window|infra/trunk-secret|nlu/duplicate-phrase|nlu/empty-phrase|nlu/missing-language|nlu/no-fallback|nlu/undefined-intent|nlu/unused-intent|reference/hard-coded-id|reference/placeholder|security/card-data|security/secret-in-flow|source/internal-error|source/limit|source/parse-error|source/shape|source/unrecognised|source/unsupported|structure/circular-call|structure/duplicate-id|structure/missing-start|structure/unknown-action|structure/unknown-target|structure/unreachable-node|structure/unresolved-flow|voice/block-on-digital|voice/carrier-untested|voice/invalid-dial-target|voice/method-unsupported|voice/number-in-digital-action|voice/refer-leaves-recording|voice/release-link-ignored)$":{"$ref":"#/$defs/setting"},"^(?:compliance/bot-disclosure|compliance/human-route|compliance/recording-notice|failure/fallback-no-escalation|failure/unaudited|handoff/explicit-type|handoff/no-announcement|handoff/too-many-questions|infra/diagnostic-retention|nlu/too-few-phrases)$":{"$ref":"#/$defs/tuned"},"^(?:compliance/\\*|config/\\*|failure/\\*|handoff/\\*|infra/\\*|nlu/\\*|reference/\\*|security/\\*|source/\\*|structure/\\*|voice/\\*)$":{"$ref":"#/$defs/severity"}}};
const pattern3 = new RegExp("^(?:compliance/cross-jurisdiction|config/unknown-name|config/unused-suppression|failure/closed-hours|failure/error-branch|failure/no-agent|failure/no-input|failure/transfer-failure|failure/unbounded-retry|handoff/answer-without-human|handoff/conditional-dead-end|handoff/escalation-swallowed|handoff/hidden-request|handoff/language-missing|handoff/no-callback|handoff/no-context|handoff/no-dead-end|handoff/no-dynamic-target|handoff/no-endless-loop|handoff/no-voice-transfer|handoff/not-everywhere|handoff/promise-without-action|handoff/regression|handoff/request-missing|handoff/request-shadowed|handoff/request-unhandled|handoff/target-channel|handoff/target-unknown|handoff/undecided|handoff/unreachable-handoff|infra/conversation-header-off|infra/diagnostic-sink-orphan|infra/recording-off-external-transfer|infra/retention-floor|infra/trunk-change-window|infra/trunk-secret|nlu/duplicate-phrase|nlu/empty-phrase|nlu/missing-language|nlu/no-fallback|nlu/undefined-intent|nlu/unused-intent|reference/hard-coded-id|reference/placeholder|security/card-data|security/secret-in-flow|source/internal-error|source/limit|source/parse-error|source/shape|source/unrecognised|source/unsupported|structure/circular-call|structure/duplicate-id|structure/missing-start|structure/unknown-action|structure/unknown-target|structure/unreachable-node|structure/unresolved-flow|voice/block-on-digital|voice/carrier-untested|voice/invalid-dial-target|voice/method-unsupported|voice/number-in-digital-action|voice/refer-leaves-recording|voice/release-link-ignored)$", "u");
const pattern4 = new RegExp("^(?:compliance/bot-disclosure|compliance/human-route|compliance/recording-notice|failure/fallback-no-escalation|failure/unaudited|handoff/explicit-type|handoff/no-announcement|handoff/too-many-questions|infra/diagnostic-retention|nlu/too-few-phrases)$", "u");
const pattern5 = new RegExp("^(?:compliance/\\*|config/\\*|failure/\\*|handoff/\\*|infra/\\*|nlu/\\*|reference/\\*|security/\\*|source/\\*|structure/\\*|voice/\\*)$", "u");
const pattern6 = new RegExp("\\S", "u");
const schema33 = {"if":{"type":"array"},"then":{"prefixItems":[{"$ref":"#/$defs/severity"}],"items":false,"minItems":1},"else":{"$ref":"#/$defs/severity"}};
const schema34 = {"enum":["error","warning","info","off"]};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "error") || (data === "warning")) || (data === "info")) || (data === "off"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema34.enum},schema:schema34.enum,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
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
const err1 = {instancePath,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema33.then,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
if(len0 > 0){
if(!(validate102(data[0], {instancePath:instancePath+"/0",parentData:data,parentDataProperty:0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
const len1 = data.length;
if(!(len1 <= 1)){
const err2 = {instancePath,schemaPath:"#/then/items",keyword:"items",params:{limit: 1},schema:false,parentSchema:schema33.then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate102(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema33.if,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate101.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate101.evaluated = {"dynamicProps":false,"dynamicItems":true};

const schema35 = {"if":{"type":"array"},"then":{"prefixItems":[{"$ref":"#/$defs/severity"},true],"items":false,"minItems":1},"else":{"$ref":"#/$defs/severity"}};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
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
const err1 = {instancePath,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema35.then,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
if(len0 > 0){
if(!(validate102(data[0], {instancePath:instancePath+"/0",parentData:data,parentDataProperty:0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
const len1 = data.length;
if(!(len1 <= 2)){
const err2 = {instancePath,schemaPath:"#/then/items",keyword:"items",params:{limit: 2},schema:false,parentSchema:schema35.then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate102(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema35.if,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate106.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate106.evaluated = {"dynamicProps":false,"dynamicItems":true};


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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((func1.call(schema32.properties, key0)) || (pattern3.test(key0))) || (pattern4.test(key0))) || (pattern5.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["compliance/bot-disclosure"] !== undefined){
let data0 = data["compliance/bot-disclosure"];
if(Array.isArray(data0)){
const len0 = data0.length;
if(len0 > 1){
let data1 = data0[1];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(key1 === "text")){
const err1 = {instancePath:instancePath+"/compliance~1bot-disclosure/1",schemaPath:"#/properties/compliance~1bot-disclosure/prefixItems/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema32.properties["compliance/bot-disclosure"].prefixItems[1],data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data1.text !== undefined){
let data2 = data1.text;
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
const err2 = {instancePath:instancePath+"/compliance~1bot-disclosure/1/text",schemaPath:"#/properties/compliance~1bot-disclosure/prefixItems/1/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema32.properties["compliance/bot-disclosure"].prefixItems[1].properties.text,data:data2};
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
const err3 = {instancePath:instancePath+"/compliance~1bot-disclosure/1/text",schemaPath:"#/properties/compliance~1bot-disclosure/prefixItems/1/properties/text/type",keyword:"type",params:{type: "string"},schema:schema32.properties["compliance/bot-disclosure"].prefixItems[1].properties.text.type,parentSchema:schema32.properties["compliance/bot-disclosure"].prefixItems[1].properties.text,data:data2};
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
const err4 = {instancePath:instancePath+"/compliance~1bot-disclosure/1",schemaPath:"#/properties/compliance~1bot-disclosure/prefixItems/1/type",keyword:"type",params:{type: "object"},schema:schema32.properties["compliance/bot-disclosure"].prefixItems[1].type,parentSchema:schema32.properties["compliance/bot-disclosure"].prefixItems[1],data:data1};
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
}
if(data["compliance/human-route"] !== undefined){
let data3 = data["compliance/human-route"];
if(Array.isArray(data3)){
const len1 = data3.length;
if(len1 > 1){
let data4 = data3[1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(!(key2 === "profiles")){
const err5 = {instancePath:instancePath+"/compliance~1human-route/1",schemaPath:"#/properties/compliance~1human-route/prefixItems/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema32.properties["compliance/human-route"].prefixItems[1],data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data4.profiles !== undefined){
let data5 = data4.profiles;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i0=0; i0<len2; i0++){
let data6 = data5[i0];
if(!((data6 === "eu-2023-2673") || (data6 === "es-10-2025"))){
const err6 = {instancePath:instancePath+"/compliance~1human-route/1/profiles/" + i0,schemaPath:"#/properties/compliance~1human-route/prefixItems/1/properties/profiles/items/enum",keyword:"enum",params:{allowedValues: schema32.properties["compliance/human-route"].prefixItems[1].properties.profiles.items.enum},schema:schema32.properties["compliance/human-route"].prefixItems[1].properties.profiles.items.enum,parentSchema:schema32.properties["compliance/human-route"].prefixItems[1].properties.profiles.items,data:data6};
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
const err7 = {instancePath:instancePath+"/compliance~1human-route/1/profiles",schemaPath:"#/properties/compliance~1human-route/prefixItems/1/properties/profiles/type",keyword:"type",params:{type: "array"},schema:schema32.properties["compliance/human-route"].prefixItems[1].properties.profiles.type,parentSchema:schema32.properties["compliance/human-route"].prefixItems[1].properties.profiles,data:data5};
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
const err8 = {instancePath:instancePath+"/compliance~1human-route/1",schemaPath:"#/properties/compliance~1human-route/prefixItems/1/type",keyword:"type",params:{type: "object"},schema:schema32.properties["compliance/human-route"].prefixItems[1].type,parentSchema:schema32.properties["compliance/human-route"].prefixItems[1],data:data4};
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
}
if(data["compliance/recording-notice"] !== undefined){
let data7 = data["compliance/recording-notice"];
if(Array.isArray(data7)){
const len3 = data7.length;
if(len3 > 1){
let data8 = data7[1];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 in data8){
if(!(key3 === "text")){
const err9 = {instancePath:instancePath+"/compliance~1recording-notice/1",schemaPath:"#/properties/compliance~1recording-notice/prefixItems/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema32.properties["compliance/recording-notice"].prefixItems[1],data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data8.text !== undefined){
let data9 = data8.text;
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
const err10 = {instancePath:instancePath+"/compliance~1recording-notice/1/text",schemaPath:"#/properties/compliance~1recording-notice/prefixItems/1/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema32.properties["compliance/recording-notice"].prefixItems[1].properties.text,data:data9};
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
const err11 = {instancePath:instancePath+"/compliance~1recording-notice/1/text",schemaPath:"#/properties/compliance~1recording-notice/prefixItems/1/properties/text/type",keyword:"type",params:{type: "string"},schema:schema32.properties["compliance/recording-notice"].prefixItems[1].properties.text.type,parentSchema:schema32.properties["compliance/recording-notice"].prefixItems[1].properties.text,data:data9};
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
const err12 = {instancePath:instancePath+"/compliance~1recording-notice/1",schemaPath:"#/properties/compliance~1recording-notice/prefixItems/1/type",keyword:"type",params:{type: "object"},schema:schema32.properties["compliance/recording-notice"].prefixItems[1].type,parentSchema:schema32.properties["compliance/recording-notice"].prefixItems[1],data:data8};
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
}
if(data["failure/fallback-no-escalation"] !== undefined){
let data10 = data["failure/fallback-no-escalation"];
if(Array.isArray(data10)){
const len4 = data10.length;
if(len4 > 1){
let data11 = data10[1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key4 in data11){
if(!(key4 === "max")){
const err13 = {instancePath:instancePath+"/failure~1fallback-no-escalation/1",schemaPath:"#/properties/failure~1fallback-no-escalation/prefixItems/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema32.properties["failure/fallback-no-escalation"].prefixItems[1],data:data11};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data11.max !== undefined){
let data12 = data11.max;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err14 = {instancePath:instancePath+"/failure~1fallback-no-escalation/1/max",schemaPath:"#/properties/failure~1fallback-no-escalation/prefixItems/1/properties/max/type",keyword:"type",params:{type: "integer"},schema:schema32.properties["failure/fallback-no-escalation"].prefixItems[1].properties.max.type,parentSchema:schema32.properties["failure/fallback-no-escalation"].prefixItems[1].properties.max,data:data12};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err15 = {instancePath:instancePath+"/failure~1fallback-no-escalation/1/max",schemaPath:"#/properties/failure~1fallback-no-escalation/prefixItems/1/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema32.properties["failure/fallback-no-escalation"].prefixItems[1].properties.max,data:data12};
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
}
else {
const err16 = {instancePath:instancePath+"/failure~1fallback-no-escalation/1",schemaPath:"#/properties/failure~1fallback-no-escalation/prefixItems/1/type",keyword:"type",params:{type: "object"},schema:schema32.properties["failure/fallback-no-escalation"].prefixItems[1].type,parentSchema:schema32.properties["failure/fallback-no-escalation"].prefixItems[1],data:data11};
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
}
if(data["failure/unaudited"] !== undefined){
let data13 = data["failure/unaudited"];
if(Array.isArray(data13)){
const len5 = data13.length;
if(len5 > 1){
let data14 = data13[1];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key5 in data14){
if(!(key5 === "variable")){
const err17 = {instancePath:instancePath+"/failure~1unaudited/1",schemaPath:"#/properties/failure~1unaudited/prefixItems/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema32.properties["failure/unaudited"].prefixItems[1],data:data14};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data14.variable !== undefined){
let data15 = data14.variable;
if(typeof data15 === "string"){
if(!pattern6.test(data15)){
const err18 = {instancePath:instancePath+"/failure~1unaudited/1/variable",schemaPath:"#/properties/failure~1unaudited/prefixItems/1/properties/variable/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema32.properties["failure/unaudited"].prefixItems[1].properties.variable,data:data15};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/failure~1unaudited/1/variable",schemaPath:"#/properties/failure~1unaudited/prefixItems/1/properties/variable/type",keyword:"type",params:{type: "string"},schema:schema32.properties["failure/unaudited"].prefixItems[1].properties.variable.type,parentSchema:schema32.properties["failure/unaudited"].prefixItems[1].properties.variable,data:data15};
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
const err20 = {instancePath:instancePath+"/failure~1unaudited/1",schemaPath:"#/properties/failure~1unaudited/prefixItems/1/type",keyword:"type",params:{type: "object"},schema:schema32.properties["failure/unaudited"].prefixItems[1].type,parentSchema:schema32.properties["failure/unaudited"].prefixItems[1],data:data14};
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
}
if(data["handoff/explicit-type"] !== undefined){
let data16 = data["handoff/explicit-type"];
if(Array.isArray(data16)){
const len6 = data16.length;
if(len6 > 1){
let data17 = data16[1];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key6 in data17){
if(!(key6 === "platformDefault")){
const err21 = {instancePath:instancePath+"/handoff~1explicit-type/1",schemaPath:"#/properties/handoff~1explicit-type/prefixItems/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema32.properties["handoff/explicit-type"].prefixItems[1],data:data17};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data17.platformDefault !== undefined){
let data18 = data17.platformDefault;
if(!((data18 === "allow") || (data18 === "report"))){
const err22 = {instancePath:instancePath+"/handoff~1explicit-type/1/platformDefault",schemaPath:"#/properties/handoff~1explicit-type/prefixItems/1/properties/platformDefault/enum",keyword:"enum",params:{allowedValues: schema32.properties["handoff/explicit-type"].prefixItems[1].properties.platformDefault.enum},schema:schema32.properties["handoff/explicit-type"].prefixItems[1].properties.platformDefault.enum,parentSchema:schema32.properties["handoff/explicit-type"].prefixItems[1].properties.platformDefault,data:data18};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/handoff~1explicit-type/1",schemaPath:"#/properties/handoff~1explicit-type/prefixItems/1/type",keyword:"type",params:{type: "object"},schema:schema32.properties["handoff/explicit-type"].prefixItems[1].type,parentSchema:schema32.properties["handoff/explicit-type"].prefixItems[1],data:data17};
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
}
if(data["handoff/no-announcement"] !== undefined){
let data19 = data["handoff/no-announcement"];
if(Array.isArray(data19)){
const len7 = data19.length;
if(len7 > 1){
let data20 = data19[1];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key7 in data20){
if(!(key7 === "text")){
const err24 = {instancePath:instancePath+"/handoff~1no-announcement/1",schemaPath:"#/properties/handoff~1no-announcement/prefixItems/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema32.properties["handoff/no-announcement"].prefixItems[1],data:data20};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data20.text !== undefined){
let data21 = data20.text;
if(typeof data21 === "string"){
if(!pattern6.test(data21)){
const err25 = {instancePath:instancePath+"/handoff~1no-announcement/1/text",schemaPath:"#/properties/handoff~1no-announcement/prefixItems/1/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema32.properties["handoff/no-announcement"].prefixItems[1].properties.text,data:data21};
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
const err26 = {instancePath:instancePath+"/handoff~1no-announcement/1/text",schemaPath:"#/properties/handoff~1no-announcement/prefixItems/1/properties/text/type",keyword:"type",params:{type: "string"},schema:schema32.properties["handoff/no-announcement"].prefixItems[1].properties.text.type,parentSchema:schema32.properties["handoff/no-announcement"].prefixItems[1].properties.text,data:data21};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/handoff~1no-announcement/1",schemaPath:"#/properties/handoff~1no-announcement/prefixItems/1/type",keyword:"type",params:{type: "object"},schema:schema32.properties["handoff/no-announcement"].prefixItems[1].type,parentSchema:schema32.properties["handoff/no-announcement"].prefixItems[1],data:data20};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
}
if(data["handoff/too-many-questions"] !== undefined){
let data22 = data["handoff/too-many-questions"];
if(Array.isArray(data22)){
const len8 = data22.length;
if(len8 > 1){
let data23 = data22[1];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key8 in data23){
if(!(key8 === "max")){
const err28 = {instancePath:instancePath+"/handoff~1too-many-questions/1",schemaPath:"#/properties/handoff~1too-many-questions/prefixItems/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema32.properties["handoff/too-many-questions"].prefixItems[1],data:data23};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data23.max !== undefined){
let data24 = data23.max;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err29 = {instancePath:instancePath+"/handoff~1too-many-questions/1/max",schemaPath:"#/properties/handoff~1too-many-questions/prefixItems/1/properties/max/type",keyword:"type",params:{type: "integer"},schema:schema32.properties["handoff/too-many-questions"].prefixItems[1].properties.max.type,parentSchema:schema32.properties["handoff/too-many-questions"].prefixItems[1].properties.max,data:data24};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
const err30 = {instancePath:instancePath+"/handoff~1too-many-questions/1/max",schemaPath:"#/properties/handoff~1too-many-questions/prefixItems/1/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema32.properties["handoff/too-many-questions"].prefixItems[1].properties.max,data:data24};
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
}
else {
const err31 = {instancePath:instancePath+"/handoff~1too-many-questions/1",schemaPath:"#/properties/handoff~1too-many-questions/prefixItems/1/type",keyword:"type",params:{type: "object"},schema:schema32.properties["handoff/too-many-questions"].prefixItems[1].type,parentSchema:schema32.properties["handoff/too-many-questions"].prefixItems[1],data:data23};
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
}
if(data["infra/diagnostic-retention"] !== undefined){
let data25 = data["infra/diagnostic-retention"];
if(Array.isArray(data25)){
const len9 = data25.length;
if(len9 > 1){
let data26 = data25[1];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key9 in data26){
if(!(key9 === "min")){
const err32 = {instancePath:instancePath+"/infra~1diagnostic-retention/1",schemaPath:"#/properties/infra~1diagnostic-retention/prefixItems/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema32.properties["infra/diagnostic-retention"].prefixItems[1],data:data26};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data26.min !== undefined){
let data27 = data26.min;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err33 = {instancePath:instancePath+"/infra~1diagnostic-retention/1/min",schemaPath:"#/properties/infra~1diagnostic-retention/prefixItems/1/properties/min/type",keyword:"type",params:{type: "integer"},schema:schema32.properties["infra/diagnostic-retention"].prefixItems[1].properties.min.type,parentSchema:schema32.properties["infra/diagnostic-retention"].prefixItems[1].properties.min,data:data27};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 1 || isNaN(data27)){
const err34 = {instancePath:instancePath+"/infra~1diagnostic-retention/1/min",schemaPath:"#/properties/infra~1diagnostic-retention/prefixItems/1/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema32.properties["infra/diagnostic-retention"].prefixItems[1].properties.min,data:data27};
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
}
else {
const err35 = {instancePath:instancePath+"/infra~1diagnostic-retention/1",schemaPath:"#/properties/infra~1diagnostic-retention/prefixItems/1/type",keyword:"type",params:{type: "object"},schema:schema32.properties["infra/diagnostic-retention"].prefixItems[1].type,parentSchema:schema32.properties["infra/diagnostic-retention"].prefixItems[1],data:data26};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
}
if(data["nlu/too-few-phrases"] !== undefined){
let data28 = data["nlu/too-few-phrases"];
if(Array.isArray(data28)){
const len10 = data28.length;
if(len10 > 1){
let data29 = data28[1];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key10 in data29){
if(!(key10 === "min")){
const err36 = {instancePath:instancePath+"/nlu~1too-few-phrases/1",schemaPath:"#/properties/nlu~1too-few-phrases/prefixItems/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema32.properties["nlu/too-few-phrases"].prefixItems[1],data:data29};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data29.min !== undefined){
let data30 = data29.min;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err37 = {instancePath:instancePath+"/nlu~1too-few-phrases/1/min",schemaPath:"#/properties/nlu~1too-few-phrases/prefixItems/1/properties/min/type",keyword:"type",params:{type: "integer"},schema:schema32.properties["nlu/too-few-phrases"].prefixItems[1].properties.min.type,parentSchema:schema32.properties["nlu/too-few-phrases"].prefixItems[1].properties.min,data:data30};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 1 || isNaN(data30)){
const err38 = {instancePath:instancePath+"/nlu~1too-few-phrases/1/min",schemaPath:"#/properties/nlu~1too-few-phrases/prefixItems/1/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema32.properties["nlu/too-few-phrases"].prefixItems[1].properties.min,data:data30};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
else {
const err39 = {instancePath:instancePath+"/nlu~1too-few-phrases/1",schemaPath:"#/properties/nlu~1too-few-phrases/prefixItems/1/type",keyword:"type",params:{type: "object"},schema:schema32.properties["nlu/too-few-phrases"].prefixItems[1].type,parentSchema:schema32.properties["nlu/too-few-phrases"].prefixItems[1],data:data29};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
}
for(const key11 in data){
if(pattern3.test(key11)){
if(!(validate101(data[key11], {instancePath:instancePath+"/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key11,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
for(const key12 in data){
if(pattern4.test(key12)){
if(!(validate106(data[key12], {instancePath:instancePath+"/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key12,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
for(const key13 in data){
if(pattern5.test(key13)){
if(!(validate102(data[key13], {instancePath:instancePath+"/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key13,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
}
}
else {
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema36 = {"enum":["compliance/bot-disclosure","compliance/cross-jurisdiction","compliance/human-route","compliance/recording-notice","config/unknown-name","config/unused-suppression","failure/closed-hours","failure/error-branch","failure/fallback-no-escalation","failure/no-agent","failure/no-input","failure/transfer-failure","failure/unaudited","failure/unbounded-retry","handoff/answer-without-human","handoff/conditional-dead-end","handoff/escalation-swallowed","handoff/explicit-type","handoff/hidden-request","handoff/language-missing","handoff/no-announcement","handoff/no-callback","handoff/no-context","handoff/no-dead-end","handoff/no-dynamic-target","handoff/no-endless-loop","handoff/no-voice-transfer","handoff/not-everywhere","handoff/promise-without-action","handoff/regression","handoff/request-missing","handoff/request-shadowed","handoff/request-unhandled","handoff/target-channel","handoff/target-unknown","handoff/too-many-questions","handoff/undecided","handoff/unreachable-handoff","infra/conversation-header-off","infra/diagnostic-retention","infra/diagnostic-sink-orphan","infra/recording-off-external-transfer","infra/retention-floor","infra/trunk-change-window","infra/trunk-secret","nlu/duplicate-phrase","nlu/empty-phrase","nlu/missing-language","nlu/no-fallback","nlu/too-few-phrases","nlu/undefined-intent","nlu/unused-intent","reference/hard-coded-id","reference/placeholder","security/card-data","security/secret-in-flow","source/internal-error","source/limit","source/parse-error","source/shape","source/unrecognised","source/unsupported","structure/circular-call","structure/duplicate-id","structure/missing-start","structure/unknown-action","structure/unknown-target","structure/unreachable-node","structure/unresolved-flow","voice/block-on-digital","voice/carrier-untested","voice/invalid-dial-target","voice/method-unsupported","voice/number-in-digital-action","voice/refer-leaves-recording","voice/release-link-ignored","compliance/*","config/*","failure/*","handoff/*","infra/*","nlu/*","reference/*","security/*","source/*","structure/*","voice/*"]};

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data === "compliance/bot-disclosure") || (data === "compliance/cross-jurisdiction")) || (data === "compliance/human-route")) || (data === "compliance/recording-notice")) || (data === "config/unknown-name")) || (data === "config/unused-suppression")) || (data === "failure/closed-hours")) || (data === "failure/error-branch")) || (data === "failure/fallback-no-escalation")) || (data === "failure/no-agent")) || (data === "failure/no-input")) || (data === "failure/transfer-failure")) || (data === "failure/unaudited")) || (data === "failure/unbounded-retry")) || (data === "handoff/answer-without-human")) || (data === "handoff/conditional-dead-end")) || (data === "handoff/escalation-swallowed")) || (data === "handoff/explicit-type")) || (data === "handoff/hidden-request")) || (data === "handoff/language-missing")) || (data === "handoff/no-announcement")) || (data === "handoff/no-callback")) || (data === "handoff/no-context")) || (data === "handoff/no-dead-end")) || (data === "handoff/no-dynamic-target")) || (data === "handoff/no-endless-loop")) || (data === "handoff/no-voice-transfer")) || (data === "handoff/not-everywhere")) || (data === "handoff/promise-without-action")) || (data === "handoff/regression")) || (data === "handoff/request-missing")) || (data === "handoff/request-shadowed")) || (data === "handoff/request-unhandled")) || (data === "handoff/target-channel")) || (data === "handoff/target-unknown")) || (data === "handoff/too-many-questions")) || (data === "handoff/undecided")) || (data === "handoff/unreachable-handoff")) || (data === "infra/conversation-header-off")) || (data === "infra/diagnostic-retention")) || (data === "infra/diagnostic-sink-orphan")) || (data === "infra/recording-off-external-transfer")) || (data === "infra/retention-floor")) || (data === "infra/trunk-change-window")) || (data === "infra/trunk-secret")) || (data === "nlu/duplicate-phrase")) || (data === "nlu/empty-phrase")) || (data === "nlu/missing-language")) || (data === "nlu/no-fallback")) || (data === "nlu/too-few-phrases")) || (data === "nlu/undefined-intent")) || (data === "nlu/unused-intent")) || (data === "reference/hard-coded-id")) || (data === "reference/placeholder")) || (data === "security/card-data")) || (data === "security/secret-in-flow")) || (data === "source/internal-error")) || (data === "source/limit")) || (data === "source/parse-error")) || (data === "source/shape")) || (data === "source/unrecognised")) || (data === "source/unsupported")) || (data === "structure/circular-call")) || (data === "structure/duplicate-id")) || (data === "structure/missing-start")) || (data === "structure/unknown-action")) || (data === "structure/unknown-target")) || (data === "structure/unreachable-node")) || (data === "structure/unresolved-flow")) || (data === "voice/block-on-digital")) || (data === "voice/carrier-untested")) || (data === "voice/invalid-dial-target")) || (data === "voice/method-unsupported")) || (data === "voice/number-in-digital-action")) || (data === "voice/refer-leaves-recording")) || (data === "voice/release-link-ignored")) || (data === "compliance/*")) || (data === "config/*")) || (data === "failure/*")) || (data === "handoff/*")) || (data === "infra/*")) || (data === "nlu/*")) || (data === "reference/*")) || (data === "security/*")) || (data === "source/*")) || (data === "structure/*")) || (data === "voice/*"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema36.enum},schema:schema36.enum,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema37 = {"type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"$ref":"#/$defs/ruleName"},"file":{"type":"string"},"node":{"type":"string"},"reason":{"type":"string","pattern":"\\S"},"expires":{"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}}}};
const pattern14 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate132.evaluated;
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
if(data0.rule === undefined){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "rule"},schema:schema37.items.required,parentSchema:schema37.items,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.reason === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "reason"},schema:schema37.items.required,parentSchema:schema37.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data0){
if(!(((((key0 === "rule") || (key0 === "file")) || (key0 === "node")) || (key0 === "reason")) || (key0 === "expires"))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema37.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.rule !== undefined){
if(!(validate112(data0.rule, {instancePath:instancePath+"/" + i0+"/rule",parentData:data0,parentDataProperty:"rule",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
if(data0.file !== undefined){
let data2 = data0.file;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/" + i0+"/file",schemaPath:"#/items/properties/file/type",keyword:"type",params:{type: "string"},schema:schema37.items.properties.file.type,parentSchema:schema37.items.properties.file,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.node !== undefined){
let data3 = data0.node;
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/" + i0+"/node",schemaPath:"#/items/properties/node/type",keyword:"type",params:{type: "string"},schema:schema37.items.properties.node.type,parentSchema:schema37.items.properties.node,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.reason !== undefined){
let data4 = data0.reason;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err5 = {instancePath:instancePath+"/" + i0+"/reason",schemaPath:"#/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema37.items.properties.reason,data:data4};
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
const err6 = {instancePath:instancePath+"/" + i0+"/reason",schemaPath:"#/items/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema37.items.properties.reason.type,parentSchema:schema37.items.properties.reason,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.expires !== undefined){
let data5 = data0.expires;
if(typeof data5 === "string"){
if(!pattern14.test(data5)){
const err7 = {instancePath:instancePath+"/" + i0+"/expires",schemaPath:"#/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},schema:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",parentSchema:schema37.items.properties.expires,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/" + i0+"/expires",schemaPath:"#/items/properties/expires/type",keyword:"type",params:{type: "string"},schema:schema37.items.properties.expires.type,parentSchema:schema37.items.properties.expires,data:data5};
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
const err9 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema37.items.type,parentSchema:schema37.items,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}
validate132.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="config.schema.json" */;
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
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},schema:schema19.properties.$schema.type,parentSchema:schema19.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.extends !== undefined){
let data1 = data.extends;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(typeof data1 !== "string"){
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
if(!_valid0){
const _errs8 = errors;
if(!(validate53(data1, {instancePath:instancePath+"/extends",parentData:data,parentDataProperty:"extends",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/if",keyword:"if",params:{failingKeyword: "else"},schema:schema19.properties.extends.if,parentSchema:schema19.properties.extends,data:data1};
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
if(!(validate55(data.files, {instancePath:instancePath+"/files",parentData:data,parentDataProperty:"files",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.ignore !== undefined){
if(!(validate55(data.ignore, {instancePath:instancePath+"/ignore",parentData:data,parentDataProperty:"ignore",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.platforms !== undefined){
let data4 = data.platforms;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!(func1.call(schema19.properties.platforms.properties, key1))){
let data5 = data4[key1];
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err4 = {instancePath:instancePath+"/platforms/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/platforms/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema19.properties.platforms.additionalProperties.type,parentSchema:schema19.properties.platforms.additionalProperties,data:data5};
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
if(data4.botflow !== undefined){
if(!(validate58(data4.botflow, {instancePath:instancePath+"/platforms/botflow",parentData:data4,parentDataProperty:"botflow",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data4.genesys !== undefined){
if(!(validate58(data4.genesys, {instancePath:instancePath+"/platforms/genesys",parentData:data4,parentDataProperty:"genesys",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data4["dialogflow-cx"] !== undefined){
if(!(validate58(data4["dialogflow-cx"], {instancePath:instancePath+"/platforms/dialogflow-cx",parentData:data4,parentDataProperty:"dialogflow-cx",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data4["dialogflow-es"] !== undefined){
if(!(validate58(data4["dialogflow-es"], {instancePath:instancePath+"/platforms/dialogflow-es",parentData:data4,parentDataProperty:"dialogflow-es",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data4["amazon-connect"] !== undefined){
if(!(validate58(data4["amazon-connect"], {instancePath:instancePath+"/platforms/amazon-connect",parentData:data4,parentDataProperty:"amazon-connect",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data4["amazon-lex"] !== undefined){
if(!(validate58(data4["amazon-lex"], {instancePath:instancePath+"/platforms/amazon-lex",parentData:data4,parentDataProperty:"amazon-lex",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data4["twilio-studio"] !== undefined){
if(!(validate58(data4["twilio-studio"], {instancePath:instancePath+"/platforms/twilio-studio",parentData:data4,parentDataProperty:"twilio-studio",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data4["copilot-studio"] !== undefined){
if(!(validate58(data4["copilot-studio"], {instancePath:instancePath+"/platforms/copilot-studio",parentData:data4,parentDataProperty:"copilot-studio",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data4["bot-framework"] !== undefined){
if(!(validate58(data4["bot-framework"], {instancePath:instancePath+"/platforms/bot-framework",parentData:data4,parentDataProperty:"bot-framework",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data4.watson !== undefined){
if(!(validate58(data4.watson, {instancePath:instancePath+"/platforms/watson",parentData:data4,parentDataProperty:"watson",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data4.rasa !== undefined){
if(!(validate58(data4.rasa, {instancePath:instancePath+"/platforms/rasa",parentData:data4,parentDataProperty:"rasa",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/platforms",schemaPath:"#/properties/platforms/type",keyword:"type",params:{type: "object"},schema:schema19.properties.platforms.type,parentSchema:schema19.properties.platforms,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.substitutions !== undefined){
let data17 = data.substitutions;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key2 in data17){
let data18 = data17[key2];
if(typeof data18 !== "string"){
const err6 = {instancePath:instancePath+"/substitutions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/substitutions/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema19.properties.substitutions.additionalProperties.type,parentSchema:schema19.properties.substitutions.additionalProperties,data:data18};
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
const err7 = {instancePath:instancePath+"/substitutions",schemaPath:"#/properties/substitutions/type",keyword:"type",params:{type: "object"},schema:schema19.properties.substitutions.type,parentSchema:schema19.properties.substitutions,data:data17};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.channels !== undefined){
if(!(validate72(data.channels, {instancePath:instancePath+"/channels",parentData:data,parentDataProperty:"channels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.requests !== undefined){
if(!(validate74(data.requests, {instancePath:instancePath+"/requests",parentData:data,parentDataProperty:"requests",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.handoff !== undefined){
if(!(validate83(data.handoff, {instancePath:instancePath+"/handoff",parentData:data,parentDataProperty:"handoff",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data.gates !== undefined){
if(!(validate98(data.gates, {instancePath:instancePath+"/gates",parentData:data,parentDataProperty:"gates",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.rules !== undefined){
if(!(validate100(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.mandatory !== undefined){
let data24 = data.mandatory;
if(Array.isArray(data24)){
const len0 = data24.length;
for(let i0=0; i0<len0; i0++){
if(!(validate112(data24[i0], {instancePath:instancePath+"/mandatory/" + i0,parentData:data24,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/mandatory",schemaPath:"#/properties/mandatory/type",keyword:"type",params:{type: "array"},schema:schema19.properties.mandatory.type,parentSchema:schema19.properties.mandatory,data:data24};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.overrides !== undefined){
let data26 = data.overrides;
if(Array.isArray(data26)){
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
let data27 = data26[i1];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.files === undefined){
const err9 = {instancePath:instancePath+"/overrides/" + i1,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "files"},schema:schema19.properties.overrides.items.required,parentSchema:schema19.properties.overrides.items,data:data27};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key3 in data27){
if(!(func1.call(schema19.properties.overrides.items.properties, key3))){
const err10 = {instancePath:instancePath+"/overrides/" + i1,schemaPath:"#/properties/overrides/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema19.properties.overrides.items,data:data27};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data27.files !== undefined){
if(!(validate55(data27.files, {instancePath:instancePath+"/overrides/" + i1+"/files",parentData:data27,parentDataProperty:"files",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data27.extends !== undefined){
let data29 = data27.extends;
const _errs47 = errors;
let valid10 = true;
const _errs48 = errors;
if(typeof data29 !== "string"){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs48 === errors;
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs50 = errors;
if(!(validate53(data29, {instancePath:instancePath+"/overrides/" + i1+"/extends",parentData:data27,parentDataProperty:"extends",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid1 = _errs50 === errors;
valid10 = _valid1;
}
if(!valid10){
const err12 = {instancePath:instancePath+"/overrides/" + i1+"/extends",schemaPath:"#/properties/overrides/items/properties/extends/if",keyword:"if",params:{failingKeyword: "else"},schema:schema19.properties.overrides.items.properties.extends.if,parentSchema:schema19.properties.overrides.items.properties.extends,data:data29};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data27.platforms !== undefined){
let data30 = data27.platforms;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key4 in data30){
if(!(func1.call(schema19.properties.overrides.items.properties.platforms.properties, key4))){
const err13 = {instancePath:instancePath+"/overrides/" + i1+"/platforms",schemaPath:"#/properties/overrides/items/properties/platforms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema19.properties.overrides.items.properties.platforms,data:data30};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data30.botflow !== undefined){
if(!(validate58(data30.botflow, {instancePath:instancePath+"/overrides/" + i1+"/platforms/botflow",parentData:data30,parentDataProperty:"botflow",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data30.genesys !== undefined){
if(!(validate58(data30.genesys, {instancePath:instancePath+"/overrides/" + i1+"/platforms/genesys",parentData:data30,parentDataProperty:"genesys",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data30["dialogflow-cx"] !== undefined){
if(!(validate58(data30["dialogflow-cx"], {instancePath:instancePath+"/overrides/" + i1+"/platforms/dialogflow-cx",parentData:data30,parentDataProperty:"dialogflow-cx",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data30["dialogflow-es"] !== undefined){
if(!(validate58(data30["dialogflow-es"], {instancePath:instancePath+"/overrides/" + i1+"/platforms/dialogflow-es",parentData:data30,parentDataProperty:"dialogflow-es",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data30["amazon-connect"] !== undefined){
if(!(validate58(data30["amazon-connect"], {instancePath:instancePath+"/overrides/" + i1+"/platforms/amazon-connect",parentData:data30,parentDataProperty:"amazon-connect",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data30["amazon-lex"] !== undefined){
if(!(validate58(data30["amazon-lex"], {instancePath:instancePath+"/overrides/" + i1+"/platforms/amazon-lex",parentData:data30,parentDataProperty:"amazon-lex",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data30["twilio-studio"] !== undefined){
if(!(validate58(data30["twilio-studio"], {instancePath:instancePath+"/overrides/" + i1+"/platforms/twilio-studio",parentData:data30,parentDataProperty:"twilio-studio",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data30["copilot-studio"] !== undefined){
if(!(validate58(data30["copilot-studio"], {instancePath:instancePath+"/overrides/" + i1+"/platforms/copilot-studio",parentData:data30,parentDataProperty:"copilot-studio",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data30["bot-framework"] !== undefined){
if(!(validate58(data30["bot-framework"], {instancePath:instancePath+"/overrides/" + i1+"/platforms/bot-framework",parentData:data30,parentDataProperty:"bot-framework",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data30.watson !== undefined){
if(!(validate58(data30.watson, {instancePath:instancePath+"/overrides/" + i1+"/platforms/watson",parentData:data30,parentDataProperty:"watson",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data30.rasa !== undefined){
if(!(validate58(data30.rasa, {instancePath:instancePath+"/overrides/" + i1+"/platforms/rasa",parentData:data30,parentDataProperty:"rasa",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/overrides/" + i1+"/platforms",schemaPath:"#/properties/overrides/items/properties/platforms/type",keyword:"type",params:{type: "object"},schema:schema19.properties.overrides.items.properties.platforms.type,parentSchema:schema19.properties.overrides.items.properties.platforms,data:data30};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data27.channels !== undefined){
if(!(validate72(data27.channels, {instancePath:instancePath+"/overrides/" + i1+"/channels",parentData:data27,parentDataProperty:"channels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data27.requests !== undefined){
if(!(validate74(data27.requests, {instancePath:instancePath+"/overrides/" + i1+"/requests",parentData:data27,parentDataProperty:"requests",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data27.handoff !== undefined){
if(!(validate83(data27.handoff, {instancePath:instancePath+"/overrides/" + i1+"/handoff",parentData:data27,parentDataProperty:"handoff",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data27.gates !== undefined){
if(!(validate98(data27.gates, {instancePath:instancePath+"/overrides/" + i1+"/gates",parentData:data27,parentDataProperty:"gates",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data27.rules !== undefined){
if(!(validate100(data27.rules, {instancePath:instancePath+"/overrides/" + i1+"/rules",parentData:data27,parentDataProperty:"rules",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data27.suppress !== undefined){
if(!(validate132(data27.suppress, {instancePath:instancePath+"/overrides/" + i1+"/suppress",parentData:data27,parentDataProperty:"suppress",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/overrides/" + i1,schemaPath:"#/properties/overrides/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.overrides.items.type,parentSchema:schema19.properties.overrides.items,data:data27};
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
const err16 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"},schema:schema19.properties.overrides.type,parentSchema:schema19.properties.overrides,data:data26};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.suppress !== undefined){
if(!(validate132(data.suppress, {instancePath:instancePath+"/suppress",parentData:data,parentDataProperty:"suppress",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.baseline !== undefined){
let data49 = data.baseline;
if(typeof data49 !== "string"){
const err17 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: "string"},schema:schema19.properties.baseline.type,parentSchema:schema19.properties.baseline,data:data49};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.context !== undefined){
let data50 = data.context;
if(typeof data50 !== "string"){
const err18 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/type",keyword:"type",params:{type: "string"},schema:schema19.properties.context.type,parentSchema:schema19.properties.context,data:data50};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
