// Written by scripts/validators.ts. Do not edit.
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated
// @ts-nocheck
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"config.schema.json","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"extends":{"if":{"type":"string"},"then":true,"else":{"$ref":"#/$defs/strings"}},"files":{"$ref":"#/$defs/patterns"},"ignore":{"$ref":"#/$defs/patterns"},"platforms":{"type":"object","properties":{"botflow":{"$ref":"#/$defs/platform"},"genesys":{"$ref":"#/$defs/platform"},"dialogflow-cx":{"$ref":"#/$defs/platform"},"dialogflow-es":{"$ref":"#/$defs/platform"},"amazon-connect":{"$ref":"#/$defs/platform"},"amazon-lex":{"$ref":"#/$defs/platform"},"twilio-studio":{"$ref":"#/$defs/platform"},"copilot-studio":{"$ref":"#/$defs/platform"},"bot-framework":{"$ref":"#/$defs/platform"},"watson":{"$ref":"#/$defs/platform"},"rasa":{"$ref":"#/$defs/platform"}},"additionalProperties":{"type":"object"}},"substitutions":{"type":"object","additionalProperties":{"type":"string"}},"channels":{"$ref":"#/$defs/channels"},"requests":{"$ref":"#/$defs/requests"},"handoff":{"$ref":"#/$defs/handoff"},"gates":{"$ref":"#/$defs/gates"},"rules":{"$ref":"#/$defs/rules"},"mandatory":{"type":"array","items":{"$ref":"#/$defs/ruleName"}},"overrides":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["files"],"properties":{"files":{"$ref":"#/$defs/patterns"},"extends":{"if":{"type":"string"},"then":true,"else":{"$ref":"#/$defs/strings"}},"channels":{"$ref":"#/$defs/channels"},"requests":{"$ref":"#/$defs/requests"},"handoff":{"$ref":"#/$defs/handoff"},"gates":{"$ref":"#/$defs/gates"},"rules":{"$ref":"#/$defs/rules"},"suppress":{"$ref":"#/$defs/suppress"}}}},"suppress":{"$ref":"#/$defs/suppress"},"baseline":{"type":"string"}},"$defs":{"strings":{"type":"array","items":{"type":"string"}},"patterns":{"$ref":"#/$defs/strings"},"words":{"if":{"type":"object"},"then":{"additionalProperties":{"$ref":"#/$defs/strings"}},"else":{"$ref":"#/$defs/strings"}},"channels":{"type":"array","items":{"enum":["voice","chat","messaging","email"]},"minItems":1},"requests":{"type":"object","additionalProperties":false,"properties":{"names":{"$ref":"#/$defs/words"},"patterns":{"$ref":"#/$defs/words"},"phrases":{"$ref":"#/$defs/words"},"exclude":{"$ref":"#/$defs/words"}}},"target":{"type":"object","minProperties":1,"additionalProperties":{"type":"string"}},"route":{"enum":["digital","voice","none"]},"routes":{"type":"object","additionalProperties":{"$ref":"#/$defs/route"}},"handoff":{"type":"object","additionalProperties":false,"properties":{"target":{"$ref":"#/$defs/target"},"failureTarget":{"$ref":"#/$defs/target"},"equivalents":{"type":"object","additionalProperties":{"$ref":"#/$defs/target"}},"allowedTargets":{"$ref":"#/$defs/strings"},"payloads":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["when","route"],"properties":{"when":true,"route":{"$ref":"#/$defs/route"}}}},"texts":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["matches","route"],"properties":{"matches":{"type":"string"},"route":{"$ref":"#/$defs/route"}}}},"contexts":{"$ref":"#/$defs/routes"},"actions":{"$ref":"#/$defs/routes"},"intents":{"$ref":"#/$defs/routes"},"host":{"type":"string"}}},"gates":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["matches","gate"],"properties":{"matches":{"type":"string"},"gate":{"enum":["none","condition","chosen","declined","closed","noAgent","failure","noInput","noMatch"]}}}},"suppress":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"$ref":"#/$defs/ruleName"},"file":{"type":"string"},"node":{"type":"string"},"reason":{"type":"string","pattern":"\\S"},"expires":{"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}}}},"severity":{"enum":["error","warning","info","off"]},"platform":{"type":"object","additionalProperties":false,"properties":{"actions":{"type":"object","additionalProperties":{"enum":["effect","say","ask","end","opaque","transfer:digital","transfer:voice","transfer:callback","transfer:voicemail","transfer:ticket","transfer:email","transfer:unclear","transfer:dynamic"]}}}},"rules":{"type":"object","additionalProperties":false,"properties":{"compliance/bot-disclosure":{"if":{"type":"array"},"then":{"prefixItems":[{"$ref":"#/$defs/severity"},{"type":"object","additionalProperties":false,"properties":{"text":{"type":"string","pattern":"\\S"}}}],"items":false,"minItems":1},"else":{"$ref":"#/$defs/severity"}},"compliance/human-route":{"if":{"type":"array"},"then":{"prefixItems":[{"$ref":"#/$defs/severity"},{"type":"object","additionalProperties":false,"properties":{"profiles":{"type":"array","items":{"enum":["eu-2023-2673","es-10-2025"]},"default":[]}}}],"items":false,"minItems":1},"else":{"$ref":"#/$defs/severity"}},"config/unknown-name":{"$ref":"#/$defs/setting"},"config/unused-suppression":{"$ref":"#/$defs/setting"},"failure/closed-hours":{"$ref":"#/$defs/setting"},"failure/error-branch":{"$ref":"#/$defs/setting"},"failure/fallback-no-escalation":{"if":{"type":"array"},"then":{"prefixItems":[{"$ref":"#/$defs/severity"},{"type":"object","additionalProperties":false,"properties":{"max":{"type":"integer","minimum":0,"default":3}}}],"items":false,"minItems":1},"else":{"$ref":"#/$defs/severity"}},"failure/no-agent":{"$ref":"#/$defs/setting"},"failure/no-input":{"$ref":"#/$defs/setting"},"failure/transfer-failure":{"$ref":"#/$defs/setting"},"failure/unaudited":{"if":{"type":"array"},"then":{"prefixItems":[{"$ref":"#/$defs/severity"},{"type":"object","additionalProperties":false,"properties":{"variable":{"type":"string","pattern":"\\S"}}}],"items":false,"minItems":1},"else":{"$ref":"#/$defs/severity"}},"failure/unbounded-retry":{"$ref":"#/$defs/setting"},"handoff/answer-without-human":{"$ref":"#/$defs/setting"},"handoff/conditional-dead-end":{"$ref":"#/$defs/setting"},"handoff/escalation-swallowed":{"$ref":"#/$defs/setting"},"handoff/explicit-type":{"if":{"type":"array"},"then":{"prefixItems":[{"$ref":"#/$defs/severity"},{"type":"object","additionalProperties":false,"properties":{"platformDefault":{"enum":["allow","report"],"default":"allow"}}}],"items":false,"minItems":1},"else":{"$ref":"#/$defs/severity"}},"handoff/hidden-request":{"$ref":"#/$defs/setting"},"handoff/language-missing":{"$ref":"#/$defs/setting"},"handoff/no-announcement":{"if":{"type":"array"},"then":{"prefixItems":[{"$ref":"#/$defs/severity"},{"type":"object","additionalProperties":false,"properties":{"text":{"type":"string","pattern":"\\S"}}}],"items":false,"minItems":1},"else":{"$ref":"#/$defs/severity"}},"handoff/no-callback":{"$ref":"#/$defs/setting"},"handoff/no-context":{"$ref":"#/$defs/setting"},"handoff/no-dead-end":{"$ref":"#/$defs/setting"},"handoff/no-dynamic-target":{"$ref":"#/$defs/setting"},"handoff/no-endless-loop":{"$ref":"#/$defs/setting"},"handoff/no-voice-transfer":{"$ref":"#/$defs/setting"},"handoff/not-everywhere":{"$ref":"#/$defs/setting"},"handoff/promise-without-action":{"$ref":"#/$defs/setting"},"handoff/regression":{"$ref":"#/$defs/setting"},"handoff/request-missing":{"$ref":"#/$defs/setting"},"handoff/request-shadowed":{"$ref":"#/$defs/setting"},"handoff/request-unhandled":{"$ref":"#/$defs/setting"},"handoff/too-many-questions":{"if":{"type":"array"},"then":{"prefixItems":[{"$ref":"#/$defs/severity"},{"type":"object","additionalProperties":false,"properties":{"max":{"type":"integer","minimum":0,"default":2}}}],"items":false,"minItems":1},"else":{"$ref":"#/$defs/severity"}},"handoff/undecided":{"$ref":"#/$defs/setting"},"handoff/unreachable-handoff":{"$ref":"#/$defs/setting"},"nlu/duplicate-phrase":{"$ref":"#/$defs/setting"},"nlu/empty-phrase":{"$ref":"#/$defs/setting"},"nlu/missing-language":{"$ref":"#/$defs/setting"},"nlu/no-fallback":{"$ref":"#/$defs/setting"},"nlu/too-few-phrases":{"if":{"type":"array"},"then":{"prefixItems":[{"$ref":"#/$defs/severity"},{"type":"object","additionalProperties":false,"properties":{"min":{"type":"integer","minimum":1,"default":10}}}],"items":false,"minItems":1},"else":{"$ref":"#/$defs/severity"}},"nlu/undefined-intent":{"$ref":"#/$defs/setting"},"nlu/unused-intent":{"$ref":"#/$defs/setting"},"reference/hard-coded-id":{"$ref":"#/$defs/setting"},"reference/placeholder":{"$ref":"#/$defs/setting"},"security/card-data":{"$ref":"#/$defs/setting"},"security/secret-in-flow":{"$ref":"#/$defs/setting"},"source/internal-error":{"$ref":"#/$defs/setting"},"source/limit":{"$ref":"#/$defs/setting"},"source/parse-error":{"$ref":"#/$defs/setting"},"source/shape":{"$ref":"#/$defs/setting"},"source/unrecognised":{"$ref":"#/$defs/setting"},"source/unsupported":{"$ref":"#/$defs/setting"},"structure/circular-call":{"$ref":"#/$defs/setting"},"structure/duplicate-id":{"$ref":"#/$defs/setting"},"structure/missing-start":{"$ref":"#/$defs/setting"},"structure/unknown-action":{"$ref":"#/$defs/setting"},"structure/unknown-target":{"$ref":"#/$defs/setting"},"structure/unreachable-node":{"$ref":"#/$defs/setting"},"structure/unresolved-flow":{"$ref":"#/$defs/setting"},"voice/block-on-digital":{"$ref":"#/$defs/setting"},"voice/invalid-dial-target":{"$ref":"#/$defs/setting"},"voice/number-in-digital-action":{"$ref":"#/$defs/setting"},"compliance/*":{"$ref":"#/$defs/severity"},"config/*":{"$ref":"#/$defs/severity"},"failure/*":{"$ref":"#/$defs/severity"},"handoff/*":{"$ref":"#/$defs/severity"},"nlu/*":{"$ref":"#/$defs/severity"},"reference/*":{"$ref":"#/$defs/severity"},"security/*":{"$ref":"#/$defs/severity"},"source/*":{"$ref":"#/$defs/severity"},"structure/*":{"$ref":"#/$defs/severity"},"voice/*":{"$ref":"#/$defs/severity"}}},"setting":{"if":{"type":"array"},"then":{"prefixItems":[{"$ref":"#/$defs/severity"}],"items":false,"minItems":1},"else":{"$ref":"#/$defs/severity"}},"ruleName":{"enum":["compliance/bot-disclosure","compliance/human-route","config/unknown-name","config/unused-suppression","failure/closed-hours","failure/error-branch","failure/fallback-no-escalation","failure/no-agent","failure/no-input","failure/transfer-failure","failure/unaudited","failure/unbounded-retry","handoff/answer-without-human","handoff/conditional-dead-end","handoff/escalation-swallowed","handoff/explicit-type","handoff/hidden-request","handoff/language-missing","handoff/no-announcement","handoff/no-callback","handoff/no-context","handoff/no-dead-end","handoff/no-dynamic-target","handoff/no-endless-loop","handoff/no-voice-transfer","handoff/not-everywhere","handoff/promise-without-action","handoff/regression","handoff/request-missing","handoff/request-shadowed","handoff/request-unhandled","handoff/too-many-questions","handoff/undecided","handoff/unreachable-handoff","nlu/duplicate-phrase","nlu/empty-phrase","nlu/missing-language","nlu/no-fallback","nlu/too-few-phrases","nlu/undefined-intent","nlu/unused-intent","reference/hard-coded-id","reference/placeholder","security/card-data","security/secret-in-flow","source/internal-error","source/limit","source/parse-error","source/shape","source/unrecognised","source/unsupported","structure/circular-call","structure/duplicate-id","structure/missing-start","structure/unknown-action","structure/unknown-target","structure/unreachable-node","structure/unresolved-flow","voice/block-on-digital","voice/invalid-dial-target","voice/number-in-digital-action","compliance/*","config/*","failure/*","handoff/*","nlu/*","reference/*","security/*","source/*","structure/*","voice/*"]}}};
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

const schema22 = {"type":"object","additionalProperties":false,"properties":{"actions":{"type":"object","additionalProperties":{"enum":["effect","say","ask","end","opaque","transfer:digital","transfer:voice","transfer:callback","transfer:voicemail","transfer:ticket","transfer:email","transfer:unclear","transfer:dynamic"]}}}};

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
let data0 = data.actions;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
let data1 = data0[key1];
if(!(((((((((((((data1 === "effect") || (data1 === "say")) || (data1 === "ask")) || (data1 === "end")) || (data1 === "opaque")) || (data1 === "transfer:digital")) || (data1 === "transfer:voice")) || (data1 === "transfer:callback")) || (data1 === "transfer:voicemail")) || (data1 === "transfer:ticket")) || (data1 === "transfer:email")) || (data1 === "transfer:unclear")) || (data1 === "transfer:dynamic"))){
const err1 = {instancePath:instancePath+"/actions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema22.properties.actions.additionalProperties.enum},schema:schema22.properties.actions.additionalProperties.enum,parentSchema:schema22.properties.actions.additionalProperties,data:data1};
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
const err2 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "object"},schema:schema22.properties.actions.type,parentSchema:schema22.properties.actions,data:data0};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"array","items":{"enum":["voice","chat","messaging","email"]},"minItems":1};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema23,data};
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
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues: schema23.items.enum},schema:schema23.items.enum,parentSchema:schema23.items,data:data0};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":"object","additionalProperties":false,"properties":{"names":{"$ref":"#/$defs/words"},"patterns":{"$ref":"#/$defs/words"},"phrases":{"$ref":"#/$defs/words"},"exclude":{"$ref":"#/$defs/words"}}};
const schema25 = {"if":{"type":"object"},"then":{"additionalProperties":{"$ref":"#/$defs/strings"}},"else":{"$ref":"#/$defs/strings"}};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
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
const err1 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema25.if,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate73.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate73.evaluated = {"dynamicProps":true,"dynamicItems":true};


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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "names") || (key0 === "patterns")) || (key0 === "phrases")) || (key0 === "exclude"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema24,data};
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
if(!(validate73(data.names, {instancePath:instancePath+"/names",parentData:data,parentDataProperty:"names",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.patterns !== undefined){
if(!(validate73(data.patterns, {instancePath:instancePath+"/patterns",parentData:data,parentDataProperty:"patterns",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.phrases !== undefined){
if(!(validate73(data.phrases, {instancePath:instancePath+"/phrases",parentData:data,parentDataProperty:"phrases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.exclude !== undefined){
if(!(validate73(data.exclude, {instancePath:instancePath+"/exclude",parentData:data,parentDataProperty:"exclude",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":"object","additionalProperties":false,"properties":{"target":{"$ref":"#/$defs/target"},"failureTarget":{"$ref":"#/$defs/target"},"equivalents":{"type":"object","additionalProperties":{"$ref":"#/$defs/target"}},"allowedTargets":{"$ref":"#/$defs/strings"},"payloads":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["when","route"],"properties":{"when":true,"route":{"$ref":"#/$defs/route"}}}},"texts":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["matches","route"],"properties":{"matches":{"type":"string"},"route":{"$ref":"#/$defs/route"}}}},"contexts":{"$ref":"#/$defs/routes"},"actions":{"$ref":"#/$defs/routes"},"intents":{"$ref":"#/$defs/routes"},"host":{"type":"string"}}};
const schema27 = {"type":"object","minProperties":1,"additionalProperties":{"type":"string"}};

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
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema27,data};
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
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema27.additionalProperties.type,parentSchema:schema27.additionalProperties,data:data0};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema28 = {"enum":["digital","voice","none"]};

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
if(!(((data === "digital") || (data === "voice")) || (data === "none"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema28.enum},schema:schema28.enum,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":"object","additionalProperties":{"$ref":"#/$defs/route"}};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate87(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema26.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema26,data};
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
if(!(validate82(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.failureTarget !== undefined){
if(!(validate82(data.failureTarget, {instancePath:instancePath+"/failureTarget",parentData:data,parentDataProperty:"failureTarget",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.equivalents !== undefined){
let data2 = data.equivalents;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(validate82(data2[key1], {instancePath:instancePath+"/equivalents/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/equivalents",schemaPath:"#/properties/equivalents/type",keyword:"type",params:{type: "object"},schema:schema26.properties.equivalents.type,parentSchema:schema26.properties.equivalents,data:data2};
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
const err2 = {instancePath:instancePath+"/payloads/" + i0,schemaPath:"#/properties/payloads/items/required",keyword:"required",params:{missingProperty: "when"},schema:schema26.properties.payloads.items.required,parentSchema:schema26.properties.payloads.items,data:data6};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data6.route === undefined){
const err3 = {instancePath:instancePath+"/payloads/" + i0,schemaPath:"#/properties/payloads/items/required",keyword:"required",params:{missingProperty: "route"},schema:schema26.properties.payloads.items.required,parentSchema:schema26.properties.payloads.items,data:data6};
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
const err4 = {instancePath:instancePath+"/payloads/" + i0,schemaPath:"#/properties/payloads/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema26.properties.payloads.items,data:data6};
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
if(!(validate87(data6.route, {instancePath:instancePath+"/payloads/" + i0+"/route",parentData:data6,parentDataProperty:"route",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/payloads/" + i0,schemaPath:"#/properties/payloads/items/type",keyword:"type",params:{type: "object"},schema:schema26.properties.payloads.items.type,parentSchema:schema26.properties.payloads.items,data:data6};
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
const err6 = {instancePath:instancePath+"/payloads",schemaPath:"#/properties/payloads/type",keyword:"type",params:{type: "array"},schema:schema26.properties.payloads.type,parentSchema:schema26.properties.payloads,data:data5};
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
const err7 = {instancePath:instancePath+"/texts/" + i1,schemaPath:"#/properties/texts/items/required",keyword:"required",params:{missingProperty: "matches"},schema:schema26.properties.texts.items.required,parentSchema:schema26.properties.texts.items,data:data9};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data9.route === undefined){
const err8 = {instancePath:instancePath+"/texts/" + i1,schemaPath:"#/properties/texts/items/required",keyword:"required",params:{missingProperty: "route"},schema:schema26.properties.texts.items.required,parentSchema:schema26.properties.texts.items,data:data9};
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
const err9 = {instancePath:instancePath+"/texts/" + i1,schemaPath:"#/properties/texts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema26.properties.texts.items,data:data9};
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
const err10 = {instancePath:instancePath+"/texts/" + i1+"/matches",schemaPath:"#/properties/texts/items/properties/matches/type",keyword:"type",params:{type: "string"},schema:schema26.properties.texts.items.properties.matches.type,parentSchema:schema26.properties.texts.items.properties.matches,data:data10};
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
if(!(validate87(data9.route, {instancePath:instancePath+"/texts/" + i1+"/route",parentData:data9,parentDataProperty:"route",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/texts/" + i1,schemaPath:"#/properties/texts/items/type",keyword:"type",params:{type: "object"},schema:schema26.properties.texts.items.type,parentSchema:schema26.properties.texts.items,data:data9};
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
const err12 = {instancePath:instancePath+"/texts",schemaPath:"#/properties/texts/type",keyword:"type",params:{type: "array"},schema:schema26.properties.texts.type,parentSchema:schema26.properties.texts,data:data8};
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
if(!(validate90(data.contexts, {instancePath:instancePath+"/contexts",parentData:data,parentDataProperty:"contexts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data.actions !== undefined){
if(!(validate90(data.actions, {instancePath:instancePath+"/actions",parentData:data,parentDataProperty:"actions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data.intents !== undefined){
if(!(validate90(data.intents, {instancePath:instancePath+"/intents",parentData:data,parentDataProperty:"intents",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data.host !== undefined){
let data15 = data.host;
if(typeof data15 !== "string"){
const err13 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type: "string"},schema:schema26.properties.host.type,parentSchema:schema26.properties.host,data:data15};
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
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":"array","items":{"type":"object","additionalProperties":false,"required":["matches","gate"],"properties":{"matches":{"type":"string"},"gate":{"enum":["none","condition","chosen","declined","closed","noAgent","failure","noInput","noMatch"]}}}};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
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
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "matches"},schema:schema30.items.required,parentSchema:schema30.items,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.gate === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "gate"},schema:schema30.items.required,parentSchema:schema30.items,data:data0};
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
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema30.items,data:data0};
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
const err3 = {instancePath:instancePath+"/" + i0+"/matches",schemaPath:"#/items/properties/matches/type",keyword:"type",params:{type: "string"},schema:schema30.items.properties.matches.type,parentSchema:schema30.items.properties.matches,data:data1};
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
const err4 = {instancePath:instancePath+"/" + i0+"/gate",schemaPath:"#/items/properties/gate/enum",keyword:"enum",params:{allowedValues: schema30.items.properties.gate.enum},schema:schema30.items.properties.gate.enum,parentSchema:schema30.items.properties.gate,data:data2};
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
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema30.items.type,parentSchema:schema30.items,data:data0};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":"object","additionalProperties":false,"properties":{"compliance/bot-disclosure":{"if":{"type":"array"},"then":{"prefixItems":[{"$ref":"#/$defs/severity"},{"type":"object","additionalProperties":false,"properties":{"text":{"type":"string","pattern":"\\S"}}}],"items":false,"minItems":1},"else":{"$ref":"#/$defs/severity"}},"compliance/human-route":{"if":{"type":"array"},"then":{"prefixItems":[{"$ref":"#/$defs/severity"},{"type":"object","additionalProperties":false,"properties":{"profiles":{"type":"array","items":{"enum":["eu-2023-2673","es-10-2025"]},"default":[]}}}],"items":false,"minItems":1},"else":{"$ref":"#/$defs/severity"}},"config/unknown-name":{"$ref":"#/$defs/setting"},"config/unused-suppression":{"$ref":"#/$defs/setting"},"failure/closed-hours":{"$ref":"#/$defs/setting"},"failure/error-branch":{"$ref":"#/$defs/setting"},"failure/fallback-no-escalation":{"if":{"type":"array"},"then":{"prefixItems":[{"$ref":"#/$defs/severity"},{"type":"object","additionalProperties":false,"properties":{"max":{"type":"integer","minimum":0,"default":3}}}],"items":false,"minItems":1},"else":{"$ref":"#/$defs/severity"}},"failure/no-agent":{"$ref":"#/$defs/setting"},"failure/no-input":{"$ref":"#/$defs/setting"},"failure/transfer-failure":{"$ref":"#/$defs/setting"},"failure/unaudited":{"if":{"type":"array"},"then":{"prefixItems":[{"$ref":"#/$defs/severity"},{"type":"object","additionalProperties":false,"properties":{"variable":{"type":"string","pattern":"\\S"}}}],"items":false,"minItems":1},"else":{"$ref":"#/$defs/severity"}},"failure/unbounded-retry":{"$ref":"#/$defs/setting"},"handoff/answer-without-human":{"$ref":"#/$defs/setting"},"handoff/conditional-dead-end":{"$ref":"#/$defs/setting"},"handoff/escalation-swallowed":{"$ref":"#/$defs/setting"},"handoff/explicit-type":{"if":{"type":"array"},"then":{"prefixItems":[{"$ref":"#/$defs/severity"},{"type":"object","additionalProperties":false,"properties":{"platformDefault":{"enum":["allow","report"],"default":"allow"}}}],"items":false,"minItems":1},"else":{"$ref":"#/$defs/severity"}},"handoff/hidden-request":{"$ref":"#/$defs/setting"},"handoff/language-missing":{"$ref":"#/$defs/setting"},"handoff/no-announcement":{"if":{"type":"array"},"then":{"prefixItems":[{"$ref":"#/$defs/severity"},{"type":"object","additionalProperties":false,"properties":{"text":{"type":"string","pattern":"\\S"}}}],"items":false,"minItems":1},"else":{"$ref":"#/$defs/severity"}},"handoff/no-callback":{"$ref":"#/$defs/setting"},"handoff/no-context":{"$ref":"#/$defs/setting"},"handoff/no-dead-end":{"$ref":"#/$defs/setting"},"handoff/no-dynamic-target":{"$ref":"#/$defs/setting"},"handoff/no-endless-loop":{"$ref":"#/$defs/setting"},"handoff/no-voice-transfer":{"$ref":"#/$defs/setting"},"handoff/not-everywhere":{"$ref":"#/$defs/setting"},"handoff/promise-without-action":{"$ref":"#/$defs/setting"},"handoff/regression":{"$ref":"#/$defs/setting"},"handoff/request-missing":{"$ref":"#/$defs/setting"},"handoff/request-shadowed":{"$ref":"#/$defs/setting"},"handoff/request-unhandled":{"$ref":"#/$defs/setting"},"handoff/too-many-questions":{"if":{"type":"array"},"then":{"prefixItems":[{"$ref":"#/$defs/severity"},{"type":"object","additionalProperties":false,"properties":{"max":{"type":"integer","minimum":0,"default":2}}}],"items":false,"minItems":1},"else":{"$ref":"#/$defs/severity"}},"handoff/undecided":{"$ref":"#/$defs/setting"},"handoff/unreachable-handoff":{"$ref":"#/$defs/setting"},"nlu/duplicate-phrase":{"$ref":"#/$defs/setting"},"nlu/empty-phrase":{"$ref":"#/$defs/setting"},"nlu/missing-language":{"$ref":"#/$defs/setting"},"nlu/no-fallback":{"$ref":"#/$defs/setting"},"nlu/too-few-phrases":{"if":{"type":"array"},"then":{"prefixItems":[{"$ref":"#/$defs/severity"},{"type":"object","additionalProperties":false,"properties":{"min":{"type":"integer","minimum":1,"default":10}}}],"items":false,"minItems":1},"else":{"$ref":"#/$defs/severity"}},"nlu/undefined-intent":{"$ref":"#/$defs/setting"},"nlu/unused-intent":{"$ref":"#/$defs/setting"},"reference/hard-coded-id":{"$ref":"#/$defs/setting"},"reference/placeholder":{"$ref":"#/$defs/setting"},"security/card-data":{"$ref":"#/$defs/setting"},"security/secret-in-flow":{"$ref":"#/$defs/setting"},"source/internal-error":{"$ref":"#/$defs/setting"},"source/limit":{"$ref":"#/$defs/setting"},"source/parse-error":{"$ref":"#/$defs/setting"},"source/shape":{"$ref":"#/$defs/setting"},"source/unrecognised":{"$ref":"#/$defs/setting"},"source/unsupported":{"$ref":"#/$defs/setting"},"structure/circular-call":{"$ref":"#/$defs/setting"},"structure/duplicate-id":{"$ref":"#/$defs/setting"},"structure/missing-start":{"$ref":"#/$defs/setting"},"structure/unknown-action":{"$ref":"#/$defs/setting"},"structure/unknown-target":{"$ref":"#/$defs/setting"},"structure/unreachable-node":{"$ref":"#/$defs/setting"},"structure/unresolved-flow":{"$ref":"#/$defs/setting"},"voice/block-on-digital":{"$ref":"#/$defs/setting"},"voice/invalid-dial-target":{"$ref":"#/$defs/setting"},"voice/number-in-digital-action":{"$ref":"#/$defs/setting"},"compliance/*":{"$ref":"#/$defs/severity"},"config/*":{"$ref":"#/$defs/severity"},"failure/*":{"$ref":"#/$defs/severity"},"handoff/*":{"$ref":"#/$defs/severity"},"nlu/*":{"$ref":"#/$defs/severity"},"reference/*":{"$ref":"#/$defs/severity"},"security/*":{"$ref":"#/$defs/severity"},"source/*":{"$ref":"#/$defs/severity"},"structure/*":{"$ref":"#/$defs/severity"},"voice/*":{"$ref":"#/$defs/severity"}}};
const schema32 = {"enum":["error","warning","info","off"]};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "error") || (data === "warning")) || (data === "info")) || (data === "off"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema32.enum},schema:schema32.enum,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema33 = {"if":{"type":"array"},"then":{"prefixItems":[{"$ref":"#/$defs/severity"}],"items":false,"minItems":1},"else":{"$ref":"#/$defs/severity"}};

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
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
if(!(validate99(data[0], {instancePath:instancePath+"/0",parentData:data,parentDataProperty:0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
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
if(!(validate99(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
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
validate104.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate104.evaluated = {"dynamicProps":false,"dynamicItems":true};

const pattern3 = new RegExp("\\S", "u");

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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
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
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(!(Array.isArray(data0))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs6 = errors;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/compliance~1bot-disclosure",schemaPath:"#/properties/compliance~1bot-disclosure/then/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties["compliance/bot-disclosure"].then,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
if(len0 > 0){
if(!(validate99(data0[0], {instancePath:instancePath+"/compliance~1bot-disclosure/0",parentData:data0,parentDataProperty:0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(len0 > 1){
let data2 = data0[1];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(key1 === "text")){
const err3 = {instancePath:instancePath+"/compliance~1bot-disclosure/1",schemaPath:"#/properties/compliance~1bot-disclosure/then/prefixItems/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties["compliance/bot-disclosure"].then.prefixItems[1],data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data2.text !== undefined){
let data3 = data2.text;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err4 = {instancePath:instancePath+"/compliance~1bot-disclosure/1/text",schemaPath:"#/properties/compliance~1bot-disclosure/then/prefixItems/1/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties["compliance/bot-disclosure"].then.prefixItems[1].properties.text,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/compliance~1bot-disclosure/1/text",schemaPath:"#/properties/compliance~1bot-disclosure/then/prefixItems/1/properties/text/type",keyword:"type",params:{type: "string"},schema:schema31.properties["compliance/bot-disclosure"].then.prefixItems[1].properties.text.type,parentSchema:schema31.properties["compliance/bot-disclosure"].then.prefixItems[1].properties.text,data:data3};
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
const err6 = {instancePath:instancePath+"/compliance~1bot-disclosure/1",schemaPath:"#/properties/compliance~1bot-disclosure/then/prefixItems/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties["compliance/bot-disclosure"].then.prefixItems[1].type,parentSchema:schema31.properties["compliance/bot-disclosure"].then.prefixItems[1],data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
const len1 = data0.length;
if(!(len1 <= 2)){
const err7 = {instancePath:instancePath+"/compliance~1bot-disclosure",schemaPath:"#/properties/compliance~1bot-disclosure/then/items",keyword:"items",params:{limit: 2},schema:false,parentSchema:schema31.properties["compliance/bot-disclosure"].then,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs13 = errors;
if(!(validate99(data0, {instancePath:instancePath+"/compliance~1bot-disclosure",parentData:data,parentDataProperty:"compliance/bot-disclosure",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err8 = {instancePath:instancePath+"/compliance~1bot-disclosure",schemaPath:"#/properties/compliance~1bot-disclosure/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema31.properties["compliance/bot-disclosure"].if,parentSchema:schema31.properties["compliance/bot-disclosure"],data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["compliance/human-route"] !== undefined){
let data4 = data["compliance/human-route"];
const _errs15 = errors;
let valid4 = true;
const _errs16 = errors;
if(!(Array.isArray(data4))){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs18 = errors;
if(Array.isArray(data4)){
if(data4.length < 1){
const err10 = {instancePath:instancePath+"/compliance~1human-route",schemaPath:"#/properties/compliance~1human-route/then/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties["compliance/human-route"].then,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len2 = data4.length;
if(len2 > 0){
if(!(validate99(data4[0], {instancePath:instancePath+"/compliance~1human-route/0",parentData:data4,parentDataProperty:0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(len2 > 1){
let data6 = data4[1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(!(key2 === "profiles")){
const err11 = {instancePath:instancePath+"/compliance~1human-route/1",schemaPath:"#/properties/compliance~1human-route/then/prefixItems/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema31.properties["compliance/human-route"].then.prefixItems[1],data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data6.profiles !== undefined){
let data7 = data6.profiles;
if(Array.isArray(data7)){
const len3 = data7.length;
for(let i0=0; i0<len3; i0++){
let data8 = data7[i0];
if(!((data8 === "eu-2023-2673") || (data8 === "es-10-2025"))){
const err12 = {instancePath:instancePath+"/compliance~1human-route/1/profiles/" + i0,schemaPath:"#/properties/compliance~1human-route/then/prefixItems/1/properties/profiles/items/enum",keyword:"enum",params:{allowedValues: schema31.properties["compliance/human-route"].then.prefixItems[1].properties.profiles.items.enum},schema:schema31.properties["compliance/human-route"].then.prefixItems[1].properties.profiles.items.enum,parentSchema:schema31.properties["compliance/human-route"].then.prefixItems[1].properties.profiles.items,data:data8};
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
const err13 = {instancePath:instancePath+"/compliance~1human-route/1/profiles",schemaPath:"#/properties/compliance~1human-route/then/prefixItems/1/properties/profiles/type",keyword:"type",params:{type: "array"},schema:schema31.properties["compliance/human-route"].then.prefixItems[1].properties.profiles.type,parentSchema:schema31.properties["compliance/human-route"].then.prefixItems[1].properties.profiles,data:data7};
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
const err14 = {instancePath:instancePath+"/compliance~1human-route/1",schemaPath:"#/properties/compliance~1human-route/then/prefixItems/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties["compliance/human-route"].then.prefixItems[1].type,parentSchema:schema31.properties["compliance/human-route"].then.prefixItems[1],data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
const len4 = data4.length;
if(!(len4 <= 2)){
const err15 = {instancePath:instancePath+"/compliance~1human-route",schemaPath:"#/properties/compliance~1human-route/then/items",keyword:"items",params:{limit: 2},schema:false,parentSchema:schema31.properties["compliance/human-route"].then,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid1 = _errs18 === errors;
valid4 = _valid1;
ifClause1 = "then";
}
else {
const _errs26 = errors;
if(!(validate99(data4, {instancePath:instancePath+"/compliance~1human-route",parentData:data,parentDataProperty:"compliance/human-route",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var _valid1 = _errs26 === errors;
valid4 = _valid1;
ifClause1 = "else";
}
if(!valid4){
const err16 = {instancePath:instancePath+"/compliance~1human-route",schemaPath:"#/properties/compliance~1human-route/if",keyword:"if",params:{failingKeyword: ifClause1},schema:schema31.properties["compliance/human-route"].if,parentSchema:schema31.properties["compliance/human-route"],data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data["config/unknown-name"] !== undefined){
if(!(validate104(data["config/unknown-name"], {instancePath:instancePath+"/config~1unknown-name",parentData:data,parentDataProperty:"config/unknown-name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["config/unused-suppression"] !== undefined){
if(!(validate104(data["config/unused-suppression"], {instancePath:instancePath+"/config~1unused-suppression",parentData:data,parentDataProperty:"config/unused-suppression",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["failure/closed-hours"] !== undefined){
if(!(validate104(data["failure/closed-hours"], {instancePath:instancePath+"/failure~1closed-hours",parentData:data,parentDataProperty:"failure/closed-hours",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["failure/error-branch"] !== undefined){
if(!(validate104(data["failure/error-branch"], {instancePath:instancePath+"/failure~1error-branch",parentData:data,parentDataProperty:"failure/error-branch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["failure/fallback-no-escalation"] !== undefined){
let data13 = data["failure/fallback-no-escalation"];
const _errs32 = errors;
let valid9 = true;
const _errs33 = errors;
if(!(Array.isArray(data13))){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
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
if(Array.isArray(data13)){
if(data13.length < 1){
const err18 = {instancePath:instancePath+"/failure~1fallback-no-escalation",schemaPath:"#/properties/failure~1fallback-no-escalation/then/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties["failure/fallback-no-escalation"].then,data:data13};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len5 = data13.length;
if(len5 > 0){
if(!(validate99(data13[0], {instancePath:instancePath+"/failure~1fallback-no-escalation/0",parentData:data13,parentDataProperty:0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(len5 > 1){
let data15 = data13[1];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key3 in data15){
if(!(key3 === "max")){
const err19 = {instancePath:instancePath+"/failure~1fallback-no-escalation/1",schemaPath:"#/properties/failure~1fallback-no-escalation/then/prefixItems/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema31.properties["failure/fallback-no-escalation"].then.prefixItems[1],data:data15};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data15.max !== undefined){
let data16 = data15.max;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err20 = {instancePath:instancePath+"/failure~1fallback-no-escalation/1/max",schemaPath:"#/properties/failure~1fallback-no-escalation/then/prefixItems/1/properties/max/type",keyword:"type",params:{type: "integer"},schema:schema31.properties["failure/fallback-no-escalation"].then.prefixItems[1].properties.max.type,parentSchema:schema31.properties["failure/fallback-no-escalation"].then.prefixItems[1].properties.max,data:data16};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err21 = {instancePath:instancePath+"/failure~1fallback-no-escalation/1/max",schemaPath:"#/properties/failure~1fallback-no-escalation/then/prefixItems/1/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties["failure/fallback-no-escalation"].then.prefixItems[1].properties.max,data:data16};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
else {
const err22 = {instancePath:instancePath+"/failure~1fallback-no-escalation/1",schemaPath:"#/properties/failure~1fallback-no-escalation/then/prefixItems/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties["failure/fallback-no-escalation"].then.prefixItems[1].type,parentSchema:schema31.properties["failure/fallback-no-escalation"].then.prefixItems[1],data:data15};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
const len6 = data13.length;
if(!(len6 <= 2)){
const err23 = {instancePath:instancePath+"/failure~1fallback-no-escalation",schemaPath:"#/properties/failure~1fallback-no-escalation/then/items",keyword:"items",params:{limit: 2},schema:false,parentSchema:schema31.properties["failure/fallback-no-escalation"].then,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var _valid2 = _errs35 === errors;
valid9 = _valid2;
ifClause2 = "then";
}
else {
const _errs42 = errors;
if(!(validate99(data13, {instancePath:instancePath+"/failure~1fallback-no-escalation",parentData:data,parentDataProperty:"failure/fallback-no-escalation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var _valid2 = _errs42 === errors;
valid9 = _valid2;
ifClause2 = "else";
}
if(!valid9){
const err24 = {instancePath:instancePath+"/failure~1fallback-no-escalation",schemaPath:"#/properties/failure~1fallback-no-escalation/if",keyword:"if",params:{failingKeyword: ifClause2},schema:schema31.properties["failure/fallback-no-escalation"].if,parentSchema:schema31.properties["failure/fallback-no-escalation"],data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data["failure/no-agent"] !== undefined){
if(!(validate104(data["failure/no-agent"], {instancePath:instancePath+"/failure~1no-agent",parentData:data,parentDataProperty:"failure/no-agent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["failure/no-input"] !== undefined){
if(!(validate104(data["failure/no-input"], {instancePath:instancePath+"/failure~1no-input",parentData:data,parentDataProperty:"failure/no-input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["failure/transfer-failure"] !== undefined){
if(!(validate104(data["failure/transfer-failure"], {instancePath:instancePath+"/failure~1transfer-failure",parentData:data,parentDataProperty:"failure/transfer-failure",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["failure/unaudited"] !== undefined){
let data20 = data["failure/unaudited"];
const _errs47 = errors;
let valid12 = true;
const _errs48 = errors;
if(!(Array.isArray(data20))){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid3 = _errs48 === errors;
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs50 = errors;
if(Array.isArray(data20)){
if(data20.length < 1){
const err26 = {instancePath:instancePath+"/failure~1unaudited",schemaPath:"#/properties/failure~1unaudited/then/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties["failure/unaudited"].then,data:data20};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len7 = data20.length;
if(len7 > 0){
if(!(validate99(data20[0], {instancePath:instancePath+"/failure~1unaudited/0",parentData:data20,parentDataProperty:0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(len7 > 1){
let data22 = data20[1];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key4 in data22){
if(!(key4 === "variable")){
const err27 = {instancePath:instancePath+"/failure~1unaudited/1",schemaPath:"#/properties/failure~1unaudited/then/prefixItems/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema31.properties["failure/unaudited"].then.prefixItems[1],data:data22};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data22.variable !== undefined){
let data23 = data22.variable;
if(typeof data23 === "string"){
if(!pattern3.test(data23)){
const err28 = {instancePath:instancePath+"/failure~1unaudited/1/variable",schemaPath:"#/properties/failure~1unaudited/then/prefixItems/1/properties/variable/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties["failure/unaudited"].then.prefixItems[1].properties.variable,data:data23};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/failure~1unaudited/1/variable",schemaPath:"#/properties/failure~1unaudited/then/prefixItems/1/properties/variable/type",keyword:"type",params:{type: "string"},schema:schema31.properties["failure/unaudited"].then.prefixItems[1].properties.variable.type,parentSchema:schema31.properties["failure/unaudited"].then.prefixItems[1].properties.variable,data:data23};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/failure~1unaudited/1",schemaPath:"#/properties/failure~1unaudited/then/prefixItems/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties["failure/unaudited"].then.prefixItems[1].type,parentSchema:schema31.properties["failure/unaudited"].then.prefixItems[1],data:data22};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
const len8 = data20.length;
if(!(len8 <= 2)){
const err31 = {instancePath:instancePath+"/failure~1unaudited",schemaPath:"#/properties/failure~1unaudited/then/items",keyword:"items",params:{limit: 2},schema:false,parentSchema:schema31.properties["failure/unaudited"].then,data:data20};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
var _valid3 = _errs50 === errors;
valid12 = _valid3;
ifClause3 = "then";
}
else {
const _errs57 = errors;
if(!(validate99(data20, {instancePath:instancePath+"/failure~1unaudited",parentData:data,parentDataProperty:"failure/unaudited",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var _valid3 = _errs57 === errors;
valid12 = _valid3;
ifClause3 = "else";
}
if(!valid12){
const err32 = {instancePath:instancePath+"/failure~1unaudited",schemaPath:"#/properties/failure~1unaudited/if",keyword:"if",params:{failingKeyword: ifClause3},schema:schema31.properties["failure/unaudited"].if,parentSchema:schema31.properties["failure/unaudited"],data:data20};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data["failure/unbounded-retry"] !== undefined){
if(!(validate104(data["failure/unbounded-retry"], {instancePath:instancePath+"/failure~1unbounded-retry",parentData:data,parentDataProperty:"failure/unbounded-retry",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["handoff/answer-without-human"] !== undefined){
if(!(validate104(data["handoff/answer-without-human"], {instancePath:instancePath+"/handoff~1answer-without-human",parentData:data,parentDataProperty:"handoff/answer-without-human",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["handoff/conditional-dead-end"] !== undefined){
if(!(validate104(data["handoff/conditional-dead-end"], {instancePath:instancePath+"/handoff~1conditional-dead-end",parentData:data,parentDataProperty:"handoff/conditional-dead-end",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["handoff/escalation-swallowed"] !== undefined){
if(!(validate104(data["handoff/escalation-swallowed"], {instancePath:instancePath+"/handoff~1escalation-swallowed",parentData:data,parentDataProperty:"handoff/escalation-swallowed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["handoff/explicit-type"] !== undefined){
let data28 = data["handoff/explicit-type"];
const _errs63 = errors;
let valid15 = true;
const _errs64 = errors;
if(!(Array.isArray(data28))){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid4 = _errs64 === errors;
errors = _errs63;
if(vErrors !== null){
if(_errs63){
vErrors.length = _errs63;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs66 = errors;
if(Array.isArray(data28)){
if(data28.length < 1){
const err34 = {instancePath:instancePath+"/handoff~1explicit-type",schemaPath:"#/properties/handoff~1explicit-type/then/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties["handoff/explicit-type"].then,data:data28};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len9 = data28.length;
if(len9 > 0){
if(!(validate99(data28[0], {instancePath:instancePath+"/handoff~1explicit-type/0",parentData:data28,parentDataProperty:0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(len9 > 1){
let data30 = data28[1];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key5 in data30){
if(!(key5 === "platformDefault")){
const err35 = {instancePath:instancePath+"/handoff~1explicit-type/1",schemaPath:"#/properties/handoff~1explicit-type/then/prefixItems/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema31.properties["handoff/explicit-type"].then.prefixItems[1],data:data30};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data30.platformDefault !== undefined){
let data31 = data30.platformDefault;
if(!((data31 === "allow") || (data31 === "report"))){
const err36 = {instancePath:instancePath+"/handoff~1explicit-type/1/platformDefault",schemaPath:"#/properties/handoff~1explicit-type/then/prefixItems/1/properties/platformDefault/enum",keyword:"enum",params:{allowedValues: schema31.properties["handoff/explicit-type"].then.prefixItems[1].properties.platformDefault.enum},schema:schema31.properties["handoff/explicit-type"].then.prefixItems[1].properties.platformDefault.enum,parentSchema:schema31.properties["handoff/explicit-type"].then.prefixItems[1].properties.platformDefault,data:data31};
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
const err37 = {instancePath:instancePath+"/handoff~1explicit-type/1",schemaPath:"#/properties/handoff~1explicit-type/then/prefixItems/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties["handoff/explicit-type"].then.prefixItems[1].type,parentSchema:schema31.properties["handoff/explicit-type"].then.prefixItems[1],data:data30};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
const len10 = data28.length;
if(!(len10 <= 2)){
const err38 = {instancePath:instancePath+"/handoff~1explicit-type",schemaPath:"#/properties/handoff~1explicit-type/then/items",keyword:"items",params:{limit: 2},schema:false,parentSchema:schema31.properties["handoff/explicit-type"].then,data:data28};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
var _valid4 = _errs66 === errors;
valid15 = _valid4;
ifClause4 = "then";
}
else {
const _errs72 = errors;
if(!(validate99(data28, {instancePath:instancePath+"/handoff~1explicit-type",parentData:data,parentDataProperty:"handoff/explicit-type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var _valid4 = _errs72 === errors;
valid15 = _valid4;
ifClause4 = "else";
}
if(!valid15){
const err39 = {instancePath:instancePath+"/handoff~1explicit-type",schemaPath:"#/properties/handoff~1explicit-type/if",keyword:"if",params:{failingKeyword: ifClause4},schema:schema31.properties["handoff/explicit-type"].if,parentSchema:schema31.properties["handoff/explicit-type"],data:data28};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data["handoff/hidden-request"] !== undefined){
if(!(validate104(data["handoff/hidden-request"], {instancePath:instancePath+"/handoff~1hidden-request",parentData:data,parentDataProperty:"handoff/hidden-request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["handoff/language-missing"] !== undefined){
if(!(validate104(data["handoff/language-missing"], {instancePath:instancePath+"/handoff~1language-missing",parentData:data,parentDataProperty:"handoff/language-missing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["handoff/no-announcement"] !== undefined){
let data34 = data["handoff/no-announcement"];
const _errs76 = errors;
let valid18 = true;
const _errs77 = errors;
if(!(Array.isArray(data34))){
const err40 = {};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid5 = _errs77 === errors;
errors = _errs76;
if(vErrors !== null){
if(_errs76){
vErrors.length = _errs76;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid5){
const _errs79 = errors;
if(Array.isArray(data34)){
if(data34.length < 1){
const err41 = {instancePath:instancePath+"/handoff~1no-announcement",schemaPath:"#/properties/handoff~1no-announcement/then/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties["handoff/no-announcement"].then,data:data34};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const len11 = data34.length;
if(len11 > 0){
if(!(validate99(data34[0], {instancePath:instancePath+"/handoff~1no-announcement/0",parentData:data34,parentDataProperty:0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(len11 > 1){
let data36 = data34[1];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key6 in data36){
if(!(key6 === "text")){
const err42 = {instancePath:instancePath+"/handoff~1no-announcement/1",schemaPath:"#/properties/handoff~1no-announcement/then/prefixItems/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema31.properties["handoff/no-announcement"].then.prefixItems[1],data:data36};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data36.text !== undefined){
let data37 = data36.text;
if(typeof data37 === "string"){
if(!pattern3.test(data37)){
const err43 = {instancePath:instancePath+"/handoff~1no-announcement/1/text",schemaPath:"#/properties/handoff~1no-announcement/then/prefixItems/1/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties["handoff/no-announcement"].then.prefixItems[1].properties.text,data:data37};
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
const err44 = {instancePath:instancePath+"/handoff~1no-announcement/1/text",schemaPath:"#/properties/handoff~1no-announcement/then/prefixItems/1/properties/text/type",keyword:"type",params:{type: "string"},schema:schema31.properties["handoff/no-announcement"].then.prefixItems[1].properties.text.type,parentSchema:schema31.properties["handoff/no-announcement"].then.prefixItems[1].properties.text,data:data37};
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
const err45 = {instancePath:instancePath+"/handoff~1no-announcement/1",schemaPath:"#/properties/handoff~1no-announcement/then/prefixItems/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties["handoff/no-announcement"].then.prefixItems[1].type,parentSchema:schema31.properties["handoff/no-announcement"].then.prefixItems[1],data:data36};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
const len12 = data34.length;
if(!(len12 <= 2)){
const err46 = {instancePath:instancePath+"/handoff~1no-announcement",schemaPath:"#/properties/handoff~1no-announcement/then/items",keyword:"items",params:{limit: 2},schema:false,parentSchema:schema31.properties["handoff/no-announcement"].then,data:data34};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
var _valid5 = _errs79 === errors;
valid18 = _valid5;
ifClause5 = "then";
}
else {
const _errs86 = errors;
if(!(validate99(data34, {instancePath:instancePath+"/handoff~1no-announcement",parentData:data,parentDataProperty:"handoff/no-announcement",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var _valid5 = _errs86 === errors;
valid18 = _valid5;
ifClause5 = "else";
}
if(!valid18){
const err47 = {instancePath:instancePath+"/handoff~1no-announcement",schemaPath:"#/properties/handoff~1no-announcement/if",keyword:"if",params:{failingKeyword: ifClause5},schema:schema31.properties["handoff/no-announcement"].if,parentSchema:schema31.properties["handoff/no-announcement"],data:data34};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data["handoff/no-callback"] !== undefined){
if(!(validate104(data["handoff/no-callback"], {instancePath:instancePath+"/handoff~1no-callback",parentData:data,parentDataProperty:"handoff/no-callback",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["handoff/no-context"] !== undefined){
if(!(validate104(data["handoff/no-context"], {instancePath:instancePath+"/handoff~1no-context",parentData:data,parentDataProperty:"handoff/no-context",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["handoff/no-dead-end"] !== undefined){
if(!(validate104(data["handoff/no-dead-end"], {instancePath:instancePath+"/handoff~1no-dead-end",parentData:data,parentDataProperty:"handoff/no-dead-end",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["handoff/no-dynamic-target"] !== undefined){
if(!(validate104(data["handoff/no-dynamic-target"], {instancePath:instancePath+"/handoff~1no-dynamic-target",parentData:data,parentDataProperty:"handoff/no-dynamic-target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["handoff/no-endless-loop"] !== undefined){
if(!(validate104(data["handoff/no-endless-loop"], {instancePath:instancePath+"/handoff~1no-endless-loop",parentData:data,parentDataProperty:"handoff/no-endless-loop",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["handoff/no-voice-transfer"] !== undefined){
if(!(validate104(data["handoff/no-voice-transfer"], {instancePath:instancePath+"/handoff~1no-voice-transfer",parentData:data,parentDataProperty:"handoff/no-voice-transfer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["handoff/not-everywhere"] !== undefined){
if(!(validate104(data["handoff/not-everywhere"], {instancePath:instancePath+"/handoff~1not-everywhere",parentData:data,parentDataProperty:"handoff/not-everywhere",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["handoff/promise-without-action"] !== undefined){
if(!(validate104(data["handoff/promise-without-action"], {instancePath:instancePath+"/handoff~1promise-without-action",parentData:data,parentDataProperty:"handoff/promise-without-action",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["handoff/regression"] !== undefined){
if(!(validate104(data["handoff/regression"], {instancePath:instancePath+"/handoff~1regression",parentData:data,parentDataProperty:"handoff/regression",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["handoff/request-missing"] !== undefined){
if(!(validate104(data["handoff/request-missing"], {instancePath:instancePath+"/handoff~1request-missing",parentData:data,parentDataProperty:"handoff/request-missing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["handoff/request-shadowed"] !== undefined){
if(!(validate104(data["handoff/request-shadowed"], {instancePath:instancePath+"/handoff~1request-shadowed",parentData:data,parentDataProperty:"handoff/request-shadowed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["handoff/request-unhandled"] !== undefined){
if(!(validate104(data["handoff/request-unhandled"], {instancePath:instancePath+"/handoff~1request-unhandled",parentData:data,parentDataProperty:"handoff/request-unhandled",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["handoff/too-many-questions"] !== undefined){
let data50 = data["handoff/too-many-questions"];
const _errs100 = errors;
let valid21 = true;
const _errs101 = errors;
if(!(Array.isArray(data50))){
const err48 = {};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid6 = _errs101 === errors;
errors = _errs100;
if(vErrors !== null){
if(_errs100){
vErrors.length = _errs100;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid6){
const _errs103 = errors;
if(Array.isArray(data50)){
if(data50.length < 1){
const err49 = {instancePath:instancePath+"/handoff~1too-many-questions",schemaPath:"#/properties/handoff~1too-many-questions/then/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties["handoff/too-many-questions"].then,data:data50};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
const len13 = data50.length;
if(len13 > 0){
if(!(validate99(data50[0], {instancePath:instancePath+"/handoff~1too-many-questions/0",parentData:data50,parentDataProperty:0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(len13 > 1){
let data52 = data50[1];
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key7 in data52){
if(!(key7 === "max")){
const err50 = {instancePath:instancePath+"/handoff~1too-many-questions/1",schemaPath:"#/properties/handoff~1too-many-questions/then/prefixItems/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema31.properties["handoff/too-many-questions"].then.prefixItems[1],data:data52};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data52.max !== undefined){
let data53 = data52.max;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err51 = {instancePath:instancePath+"/handoff~1too-many-questions/1/max",schemaPath:"#/properties/handoff~1too-many-questions/then/prefixItems/1/properties/max/type",keyword:"type",params:{type: "integer"},schema:schema31.properties["handoff/too-many-questions"].then.prefixItems[1].properties.max.type,parentSchema:schema31.properties["handoff/too-many-questions"].then.prefixItems[1].properties.max,data:data53};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 < 0 || isNaN(data53)){
const err52 = {instancePath:instancePath+"/handoff~1too-many-questions/1/max",schemaPath:"#/properties/handoff~1too-many-questions/then/prefixItems/1/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties["handoff/too-many-questions"].then.prefixItems[1].properties.max,data:data53};
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
}
else {
const err53 = {instancePath:instancePath+"/handoff~1too-many-questions/1",schemaPath:"#/properties/handoff~1too-many-questions/then/prefixItems/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties["handoff/too-many-questions"].then.prefixItems[1].type,parentSchema:schema31.properties["handoff/too-many-questions"].then.prefixItems[1],data:data52};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
const len14 = data50.length;
if(!(len14 <= 2)){
const err54 = {instancePath:instancePath+"/handoff~1too-many-questions",schemaPath:"#/properties/handoff~1too-many-questions/then/items",keyword:"items",params:{limit: 2},schema:false,parentSchema:schema31.properties["handoff/too-many-questions"].then,data:data50};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
var _valid6 = _errs103 === errors;
valid21 = _valid6;
ifClause6 = "then";
}
else {
const _errs110 = errors;
if(!(validate99(data50, {instancePath:instancePath+"/handoff~1too-many-questions",parentData:data,parentDataProperty:"handoff/too-many-questions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var _valid6 = _errs110 === errors;
valid21 = _valid6;
ifClause6 = "else";
}
if(!valid21){
const err55 = {instancePath:instancePath+"/handoff~1too-many-questions",schemaPath:"#/properties/handoff~1too-many-questions/if",keyword:"if",params:{failingKeyword: ifClause6},schema:schema31.properties["handoff/too-many-questions"].if,parentSchema:schema31.properties["handoff/too-many-questions"],data:data50};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data["handoff/undecided"] !== undefined){
if(!(validate104(data["handoff/undecided"], {instancePath:instancePath+"/handoff~1undecided",parentData:data,parentDataProperty:"handoff/undecided",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["handoff/unreachable-handoff"] !== undefined){
if(!(validate104(data["handoff/unreachable-handoff"], {instancePath:instancePath+"/handoff~1unreachable-handoff",parentData:data,parentDataProperty:"handoff/unreachable-handoff",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["nlu/duplicate-phrase"] !== undefined){
if(!(validate104(data["nlu/duplicate-phrase"], {instancePath:instancePath+"/nlu~1duplicate-phrase",parentData:data,parentDataProperty:"nlu/duplicate-phrase",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["nlu/empty-phrase"] !== undefined){
if(!(validate104(data["nlu/empty-phrase"], {instancePath:instancePath+"/nlu~1empty-phrase",parentData:data,parentDataProperty:"nlu/empty-phrase",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["nlu/missing-language"] !== undefined){
if(!(validate104(data["nlu/missing-language"], {instancePath:instancePath+"/nlu~1missing-language",parentData:data,parentDataProperty:"nlu/missing-language",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["nlu/no-fallback"] !== undefined){
if(!(validate104(data["nlu/no-fallback"], {instancePath:instancePath+"/nlu~1no-fallback",parentData:data,parentDataProperty:"nlu/no-fallback",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["nlu/too-few-phrases"] !== undefined){
let data60 = data["nlu/too-few-phrases"];
const _errs118 = errors;
let valid24 = true;
const _errs119 = errors;
if(!(Array.isArray(data60))){
const err56 = {};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid7 = _errs119 === errors;
errors = _errs118;
if(vErrors !== null){
if(_errs118){
vErrors.length = _errs118;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid7){
const _errs121 = errors;
if(Array.isArray(data60)){
if(data60.length < 1){
const err57 = {instancePath:instancePath+"/nlu~1too-few-phrases",schemaPath:"#/properties/nlu~1too-few-phrases/then/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties["nlu/too-few-phrases"].then,data:data60};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const len15 = data60.length;
if(len15 > 0){
if(!(validate99(data60[0], {instancePath:instancePath+"/nlu~1too-few-phrases/0",parentData:data60,parentDataProperty:0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(len15 > 1){
let data62 = data60[1];
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key8 in data62){
if(!(key8 === "min")){
const err58 = {instancePath:instancePath+"/nlu~1too-few-phrases/1",schemaPath:"#/properties/nlu~1too-few-phrases/then/prefixItems/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema31.properties["nlu/too-few-phrases"].then.prefixItems[1],data:data62};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data62.min !== undefined){
let data63 = data62.min;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
const err59 = {instancePath:instancePath+"/nlu~1too-few-phrases/1/min",schemaPath:"#/properties/nlu~1too-few-phrases/then/prefixItems/1/properties/min/type",keyword:"type",params:{type: "integer"},schema:schema31.properties["nlu/too-few-phrases"].then.prefixItems[1].properties.min.type,parentSchema:schema31.properties["nlu/too-few-phrases"].then.prefixItems[1].properties.min,data:data63};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 < 1 || isNaN(data63)){
const err60 = {instancePath:instancePath+"/nlu~1too-few-phrases/1/min",schemaPath:"#/properties/nlu~1too-few-phrases/then/prefixItems/1/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties["nlu/too-few-phrases"].then.prefixItems[1].properties.min,data:data63};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
}
else {
const err61 = {instancePath:instancePath+"/nlu~1too-few-phrases/1",schemaPath:"#/properties/nlu~1too-few-phrases/then/prefixItems/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties["nlu/too-few-phrases"].then.prefixItems[1].type,parentSchema:schema31.properties["nlu/too-few-phrases"].then.prefixItems[1],data:data62};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
const len16 = data60.length;
if(!(len16 <= 2)){
const err62 = {instancePath:instancePath+"/nlu~1too-few-phrases",schemaPath:"#/properties/nlu~1too-few-phrases/then/items",keyword:"items",params:{limit: 2},schema:false,parentSchema:schema31.properties["nlu/too-few-phrases"].then,data:data60};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
var _valid7 = _errs121 === errors;
valid24 = _valid7;
ifClause7 = "then";
}
else {
const _errs128 = errors;
if(!(validate99(data60, {instancePath:instancePath+"/nlu~1too-few-phrases",parentData:data,parentDataProperty:"nlu/too-few-phrases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var _valid7 = _errs128 === errors;
valid24 = _valid7;
ifClause7 = "else";
}
if(!valid24){
const err63 = {instancePath:instancePath+"/nlu~1too-few-phrases",schemaPath:"#/properties/nlu~1too-few-phrases/if",keyword:"if",params:{failingKeyword: ifClause7},schema:schema31.properties["nlu/too-few-phrases"].if,parentSchema:schema31.properties["nlu/too-few-phrases"],data:data60};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data["nlu/undefined-intent"] !== undefined){
if(!(validate104(data["nlu/undefined-intent"], {instancePath:instancePath+"/nlu~1undefined-intent",parentData:data,parentDataProperty:"nlu/undefined-intent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["nlu/unused-intent"] !== undefined){
if(!(validate104(data["nlu/unused-intent"], {instancePath:instancePath+"/nlu~1unused-intent",parentData:data,parentDataProperty:"nlu/unused-intent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["reference/hard-coded-id"] !== undefined){
if(!(validate104(data["reference/hard-coded-id"], {instancePath:instancePath+"/reference~1hard-coded-id",parentData:data,parentDataProperty:"reference/hard-coded-id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["reference/placeholder"] !== undefined){
if(!(validate104(data["reference/placeholder"], {instancePath:instancePath+"/reference~1placeholder",parentData:data,parentDataProperty:"reference/placeholder",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["security/card-data"] !== undefined){
if(!(validate104(data["security/card-data"], {instancePath:instancePath+"/security~1card-data",parentData:data,parentDataProperty:"security/card-data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["security/secret-in-flow"] !== undefined){
if(!(validate104(data["security/secret-in-flow"], {instancePath:instancePath+"/security~1secret-in-flow",parentData:data,parentDataProperty:"security/secret-in-flow",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["source/internal-error"] !== undefined){
if(!(validate104(data["source/internal-error"], {instancePath:instancePath+"/source~1internal-error",parentData:data,parentDataProperty:"source/internal-error",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["source/limit"] !== undefined){
if(!(validate104(data["source/limit"], {instancePath:instancePath+"/source~1limit",parentData:data,parentDataProperty:"source/limit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["source/parse-error"] !== undefined){
if(!(validate104(data["source/parse-error"], {instancePath:instancePath+"/source~1parse-error",parentData:data,parentDataProperty:"source/parse-error",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["source/shape"] !== undefined){
if(!(validate104(data["source/shape"], {instancePath:instancePath+"/source~1shape",parentData:data,parentDataProperty:"source/shape",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["source/unrecognised"] !== undefined){
if(!(validate104(data["source/unrecognised"], {instancePath:instancePath+"/source~1unrecognised",parentData:data,parentDataProperty:"source/unrecognised",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["source/unsupported"] !== undefined){
if(!(validate104(data["source/unsupported"], {instancePath:instancePath+"/source~1unsupported",parentData:data,parentDataProperty:"source/unsupported",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["structure/circular-call"] !== undefined){
if(!(validate104(data["structure/circular-call"], {instancePath:instancePath+"/structure~1circular-call",parentData:data,parentDataProperty:"structure/circular-call",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["structure/duplicate-id"] !== undefined){
if(!(validate104(data["structure/duplicate-id"], {instancePath:instancePath+"/structure~1duplicate-id",parentData:data,parentDataProperty:"structure/duplicate-id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["structure/missing-start"] !== undefined){
if(!(validate104(data["structure/missing-start"], {instancePath:instancePath+"/structure~1missing-start",parentData:data,parentDataProperty:"structure/missing-start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["structure/unknown-action"] !== undefined){
if(!(validate104(data["structure/unknown-action"], {instancePath:instancePath+"/structure~1unknown-action",parentData:data,parentDataProperty:"structure/unknown-action",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["structure/unknown-target"] !== undefined){
if(!(validate104(data["structure/unknown-target"], {instancePath:instancePath+"/structure~1unknown-target",parentData:data,parentDataProperty:"structure/unknown-target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["structure/unreachable-node"] !== undefined){
if(!(validate104(data["structure/unreachable-node"], {instancePath:instancePath+"/structure~1unreachable-node",parentData:data,parentDataProperty:"structure/unreachable-node",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["structure/unresolved-flow"] !== undefined){
if(!(validate104(data["structure/unresolved-flow"], {instancePath:instancePath+"/structure~1unresolved-flow",parentData:data,parentDataProperty:"structure/unresolved-flow",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["voice/block-on-digital"] !== undefined){
if(!(validate104(data["voice/block-on-digital"], {instancePath:instancePath+"/voice~1block-on-digital",parentData:data,parentDataProperty:"voice/block-on-digital",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["voice/invalid-dial-target"] !== undefined){
if(!(validate104(data["voice/invalid-dial-target"], {instancePath:instancePath+"/voice~1invalid-dial-target",parentData:data,parentDataProperty:"voice/invalid-dial-target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["voice/number-in-digital-action"] !== undefined){
if(!(validate104(data["voice/number-in-digital-action"], {instancePath:instancePath+"/voice~1number-in-digital-action",parentData:data,parentDataProperty:"voice/number-in-digital-action",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data["compliance/*"] !== undefined){
if(!(validate99(data["compliance/*"], {instancePath:instancePath+"/compliance~1*",parentData:data,parentDataProperty:"compliance/*",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data["config/*"] !== undefined){
if(!(validate99(data["config/*"], {instancePath:instancePath+"/config~1*",parentData:data,parentDataProperty:"config/*",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data["failure/*"] !== undefined){
if(!(validate99(data["failure/*"], {instancePath:instancePath+"/failure~1*",parentData:data,parentDataProperty:"failure/*",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data["handoff/*"] !== undefined){
if(!(validate99(data["handoff/*"], {instancePath:instancePath+"/handoff~1*",parentData:data,parentDataProperty:"handoff/*",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data["nlu/*"] !== undefined){
if(!(validate99(data["nlu/*"], {instancePath:instancePath+"/nlu~1*",parentData:data,parentDataProperty:"nlu/*",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data["reference/*"] !== undefined){
if(!(validate99(data["reference/*"], {instancePath:instancePath+"/reference~1*",parentData:data,parentDataProperty:"reference/*",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data["security/*"] !== undefined){
if(!(validate99(data["security/*"], {instancePath:instancePath+"/security~1*",parentData:data,parentDataProperty:"security/*",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data["source/*"] !== undefined){
if(!(validate99(data["source/*"], {instancePath:instancePath+"/source~1*",parentData:data,parentDataProperty:"source/*",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data["structure/*"] !== undefined){
if(!(validate99(data["structure/*"], {instancePath:instancePath+"/structure~1*",parentData:data,parentDataProperty:"structure/*",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data["voice/*"] !== undefined){
if(!(validate99(data["voice/*"], {instancePath:instancePath+"/voice~1*",parentData:data,parentDataProperty:"voice/*",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
}
else {
const err64 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema34 = {"enum":["compliance/bot-disclosure","compliance/human-route","config/unknown-name","config/unused-suppression","failure/closed-hours","failure/error-branch","failure/fallback-no-escalation","failure/no-agent","failure/no-input","failure/transfer-failure","failure/unaudited","failure/unbounded-retry","handoff/answer-without-human","handoff/conditional-dead-end","handoff/escalation-swallowed","handoff/explicit-type","handoff/hidden-request","handoff/language-missing","handoff/no-announcement","handoff/no-callback","handoff/no-context","handoff/no-dead-end","handoff/no-dynamic-target","handoff/no-endless-loop","handoff/no-voice-transfer","handoff/not-everywhere","handoff/promise-without-action","handoff/regression","handoff/request-missing","handoff/request-shadowed","handoff/request-unhandled","handoff/too-many-questions","handoff/undecided","handoff/unreachable-handoff","nlu/duplicate-phrase","nlu/empty-phrase","nlu/missing-language","nlu/no-fallback","nlu/too-few-phrases","nlu/undefined-intent","nlu/unused-intent","reference/hard-coded-id","reference/placeholder","security/card-data","security/secret-in-flow","source/internal-error","source/limit","source/parse-error","source/shape","source/unrecognised","source/unsupported","structure/circular-call","structure/duplicate-id","structure/missing-start","structure/unknown-action","structure/unknown-target","structure/unreachable-node","structure/unresolved-flow","voice/block-on-digital","voice/invalid-dial-target","voice/number-in-digital-action","compliance/*","config/*","failure/*","handoff/*","nlu/*","reference/*","security/*","source/*","structure/*","voice/*"]};

function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate183.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data === "compliance/bot-disclosure") || (data === "compliance/human-route")) || (data === "config/unknown-name")) || (data === "config/unused-suppression")) || (data === "failure/closed-hours")) || (data === "failure/error-branch")) || (data === "failure/fallback-no-escalation")) || (data === "failure/no-agent")) || (data === "failure/no-input")) || (data === "failure/transfer-failure")) || (data === "failure/unaudited")) || (data === "failure/unbounded-retry")) || (data === "handoff/answer-without-human")) || (data === "handoff/conditional-dead-end")) || (data === "handoff/escalation-swallowed")) || (data === "handoff/explicit-type")) || (data === "handoff/hidden-request")) || (data === "handoff/language-missing")) || (data === "handoff/no-announcement")) || (data === "handoff/no-callback")) || (data === "handoff/no-context")) || (data === "handoff/no-dead-end")) || (data === "handoff/no-dynamic-target")) || (data === "handoff/no-endless-loop")) || (data === "handoff/no-voice-transfer")) || (data === "handoff/not-everywhere")) || (data === "handoff/promise-without-action")) || (data === "handoff/regression")) || (data === "handoff/request-missing")) || (data === "handoff/request-shadowed")) || (data === "handoff/request-unhandled")) || (data === "handoff/too-many-questions")) || (data === "handoff/undecided")) || (data === "handoff/unreachable-handoff")) || (data === "nlu/duplicate-phrase")) || (data === "nlu/empty-phrase")) || (data === "nlu/missing-language")) || (data === "nlu/no-fallback")) || (data === "nlu/too-few-phrases")) || (data === "nlu/undefined-intent")) || (data === "nlu/unused-intent")) || (data === "reference/hard-coded-id")) || (data === "reference/placeholder")) || (data === "security/card-data")) || (data === "security/secret-in-flow")) || (data === "source/internal-error")) || (data === "source/limit")) || (data === "source/parse-error")) || (data === "source/shape")) || (data === "source/unrecognised")) || (data === "source/unsupported")) || (data === "structure/circular-call")) || (data === "structure/duplicate-id")) || (data === "structure/missing-start")) || (data === "structure/unknown-action")) || (data === "structure/unknown-target")) || (data === "structure/unreachable-node")) || (data === "structure/unresolved-flow")) || (data === "voice/block-on-digital")) || (data === "voice/invalid-dial-target")) || (data === "voice/number-in-digital-action")) || (data === "compliance/*")) || (data === "config/*")) || (data === "failure/*")) || (data === "handoff/*")) || (data === "nlu/*")) || (data === "reference/*")) || (data === "security/*")) || (data === "source/*")) || (data === "structure/*")) || (data === "voice/*"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema34.enum},schema:schema34.enum,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate183.errors = vErrors;
return errors === 0;
}
validate183.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema35 = {"type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"$ref":"#/$defs/ruleName"},"file":{"type":"string"},"node":{"type":"string"},"reason":{"type":"string","pattern":"\\S"},"expires":{"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}}}};
const pattern7 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");

function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate192.evaluated;
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
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "rule"},schema:schema35.items.required,parentSchema:schema35.items,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.reason === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "reason"},schema:schema35.items.required,parentSchema:schema35.items,data:data0};
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
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema35.items,data:data0};
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
if(!(validate183(data0.rule, {instancePath:instancePath+"/" + i0+"/rule",parentData:data0,parentDataProperty:"rule",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
if(data0.file !== undefined){
let data2 = data0.file;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/" + i0+"/file",schemaPath:"#/items/properties/file/type",keyword:"type",params:{type: "string"},schema:schema35.items.properties.file.type,parentSchema:schema35.items.properties.file,data:data2};
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
const err4 = {instancePath:instancePath+"/" + i0+"/node",schemaPath:"#/items/properties/node/type",keyword:"type",params:{type: "string"},schema:schema35.items.properties.node.type,parentSchema:schema35.items.properties.node,data:data3};
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
if(!pattern3.test(data4)){
const err5 = {instancePath:instancePath+"/" + i0+"/reason",schemaPath:"#/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema35.items.properties.reason,data:data4};
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
const err6 = {instancePath:instancePath+"/" + i0+"/reason",schemaPath:"#/items/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema35.items.properties.reason.type,parentSchema:schema35.items.properties.reason,data:data4};
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
if(!pattern7.test(data5)){
const err7 = {instancePath:instancePath+"/" + i0+"/expires",schemaPath:"#/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},schema:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",parentSchema:schema35.items.properties.expires,data:data5};
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
const err8 = {instancePath:instancePath+"/" + i0+"/expires",schemaPath:"#/items/properties/expires/type",keyword:"type",params:{type: "string"},schema:schema35.items.properties.expires.type,parentSchema:schema35.items.properties.expires,data:data5};
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
const err9 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema35.items.type,parentSchema:schema35.items,data:data0};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate192.errors = vErrors;
return errors === 0;
}
validate192.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate70(data.channels, {instancePath:instancePath+"/channels",parentData:data,parentDataProperty:"channels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.requests !== undefined){
if(!(validate72(data.requests, {instancePath:instancePath+"/requests",parentData:data,parentDataProperty:"requests",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.handoff !== undefined){
if(!(validate81(data.handoff, {instancePath:instancePath+"/handoff",parentData:data,parentDataProperty:"handoff",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data.gates !== undefined){
if(!(validate96(data.gates, {instancePath:instancePath+"/gates",parentData:data,parentDataProperty:"gates",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
if(data.rules !== undefined){
if(!(validate98(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.mandatory !== undefined){
let data24 = data.mandatory;
if(Array.isArray(data24)){
const len0 = data24.length;
for(let i0=0; i0<len0; i0++){
if(!(validate183(data24[i0], {instancePath:instancePath+"/mandatory/" + i0,parentData:data24,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
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
if(!((((((((key3 === "files") || (key3 === "extends")) || (key3 === "channels")) || (key3 === "requests")) || (key3 === "handoff")) || (key3 === "gates")) || (key3 === "rules")) || (key3 === "suppress"))){
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
if(data27.channels !== undefined){
if(!(validate70(data27.channels, {instancePath:instancePath+"/overrides/" + i1+"/channels",parentData:data27,parentDataProperty:"channels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data27.requests !== undefined){
if(!(validate72(data27.requests, {instancePath:instancePath+"/overrides/" + i1+"/requests",parentData:data27,parentDataProperty:"requests",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data27.handoff !== undefined){
if(!(validate81(data27.handoff, {instancePath:instancePath+"/overrides/" + i1+"/handoff",parentData:data27,parentDataProperty:"handoff",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data27.gates !== undefined){
if(!(validate96(data27.gates, {instancePath:instancePath+"/overrides/" + i1+"/gates",parentData:data27,parentDataProperty:"gates",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
if(data27.rules !== undefined){
if(!(validate98(data27.rules, {instancePath:instancePath+"/overrides/" + i1+"/rules",parentData:data27,parentDataProperty:"rules",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data27.suppress !== undefined){
if(!(validate192(data27.suppress, {instancePath:instancePath+"/overrides/" + i1+"/suppress",parentData:data27,parentDataProperty:"suppress",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/overrides/" + i1,schemaPath:"#/properties/overrides/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.overrides.items.type,parentSchema:schema19.properties.overrides.items,data:data27};
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
const err14 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"},schema:schema19.properties.overrides.type,parentSchema:schema19.properties.overrides,data:data26};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.suppress !== undefined){
if(!(validate192(data.suppress, {instancePath:instancePath+"/suppress",parentData:data,parentDataProperty:"suppress",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
}
if(data.baseline !== undefined){
let data37 = data.baseline;
if(typeof data37 !== "string"){
const err15 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: "string"},schema:schema19.properties.baseline.type,parentSchema:schema19.properties.baseline,data:data37};
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
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
