// Written by scripts/validators.ts. Do not edit.
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated
// @ts-nocheck
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"config.schema.json","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"extends":{"if":{"type":"string"},"then":true,"else":{"$ref":"#/$defs/strings"}},"files":{"$ref":"#/$defs/patterns"},"ignore":{"$ref":"#/$defs/patterns"},"platforms":{"type":"object","properties":{"botflow":{"$ref":"#/$defs/platform"},"genesys":{"$ref":"#/$defs/platform"},"dialogflow-cx":{"$ref":"#/$defs/platform"},"dialogflow-es":{"$ref":"#/$defs/platform"},"amazon-connect":{"$ref":"#/$defs/platform"},"amazon-lex":{"$ref":"#/$defs/platform"},"twilio-studio":{"$ref":"#/$defs/platform"},"copilot-studio":{"$ref":"#/$defs/platform"},"bot-framework":{"$ref":"#/$defs/platform"},"watson":{"$ref":"#/$defs/platform"},"rasa":{"$ref":"#/$defs/platform"}},"additionalProperties":{"type":"object"}},"substitutions":{"type":"object","additionalProperties":{"type":"string"}},"channels":{"$ref":"#/$defs/channels"},"requests":{"$ref":"#/$defs/requests"},"handoff":{"$ref":"#/$defs/handoff"},"gates":{"$ref":"#/$defs/gates"},"rules":{"$ref":"#/$defs/rules"},"mandatory":{"type":"array","items":{"$ref":"#/$defs/ruleName"}},"overrides":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["files"],"properties":{"files":{"$ref":"#/$defs/patterns"},"extends":{"if":{"type":"string"},"then":true,"else":{"$ref":"#/$defs/strings"}},"channels":{"$ref":"#/$defs/channels"},"requests":{"$ref":"#/$defs/requests"},"handoff":{"$ref":"#/$defs/handoff"},"gates":{"$ref":"#/$defs/gates"},"rules":{"$ref":"#/$defs/rules"},"suppress":{"$ref":"#/$defs/suppress"}}}},"suppress":{"$ref":"#/$defs/suppress"},"baseline":{"type":"string"},"context":{"type":"string"}},"$defs":{"strings":{"type":"array","items":{"type":"string"}},"patterns":{"$ref":"#/$defs/strings"},"words":{"if":{"type":"object"},"then":{"additionalProperties":{"$ref":"#/$defs/strings"}},"else":{"$ref":"#/$defs/strings"}},"channels":{"type":"array","items":{"enum":["voice","chat","messaging","email"]},"minItems":1},"requests":{"type":"object","additionalProperties":false,"properties":{"names":{"$ref":"#/$defs/words"},"patterns":{"$ref":"#/$defs/words"},"phrases":{"$ref":"#/$defs/words"},"exclude":{"$ref":"#/$defs/words"}}},"target":{"type":"object","minProperties":1,"additionalProperties":{"type":"string"}},"route":{"enum":["digital","voice","none"]},"routes":{"type":"object","additionalProperties":{"$ref":"#/$defs/route"}},"handoff":{"type":"object","additionalProperties":false,"properties":{"target":{"$ref":"#/$defs/target"},"failureTarget":{"$ref":"#/$defs/target"},"equivalents":{"type":"object","additionalProperties":{"$ref":"#/$defs/target"}},"allowedTargets":{"$ref":"#/$defs/strings"},"payloads":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["when","route"],"properties":{"when":true,"route":{"$ref":"#/$defs/route"}}}},"texts":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["matches","route"],"properties":{"matches":{"type":"string"},"route":{"$ref":"#/$defs/route"}}}},"contexts":{"$ref":"#/$defs/routes"},"actions":{"$ref":"#/$defs/routes"},"intents":{"$ref":"#/$defs/routes"},"host":{"type":"string"}}},"gates":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["matches","gate"],"properties":{"matches":{"type":"string"},"gate":{"enum":["none","condition","chosen","declined","closed","noAgent","failure","noInput","noMatch"]}}}},"suppress":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"$ref":"#/$defs/ruleName"},"file":{"type":"string"},"node":{"type":"string"},"reason":{"type":"string","pattern":"\\S"},"expires":{"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}}}},"severity":{"enum":["error","warning","info","off"]},"platform":{"type":"object","additionalProperties":false,"properties":{"actions":{"type":"object","additionalProperties":{"enum":["effect","say","ask","end","opaque","transfer:digital","transfer:voice","transfer:callback","transfer:voicemail","transfer:ticket","transfer:email","transfer:unclear","transfer:dynamic"]}}}},"rules":{"type":"object","additionalProperties":false,"properties":{"compliance/bot-disclosure":{"$ref":"#/$defs/setting"},"config/unknown-name":{"$ref":"#/$defs/setting"},"config/unused-suppression":{"$ref":"#/$defs/setting"},"failure/closed-hours":{"$ref":"#/$defs/setting"},"failure/error-branch":{"$ref":"#/$defs/setting"},"failure/fallback-no-escalation":{"if":{"type":"array"},"then":{"prefixItems":[{"$ref":"#/$defs/severity"},{"type":"object","additionalProperties":false,"properties":{"max":{"type":"integer","minimum":0,"default":3}}}],"items":false,"minItems":1},"else":{"$ref":"#/$defs/severity"}},"failure/no-agent":{"$ref":"#/$defs/setting"},"failure/no-input":{"$ref":"#/$defs/setting"},"failure/transfer-failure":{"$ref":"#/$defs/setting"},"failure/unaudited":{"$ref":"#/$defs/setting"},"failure/unbounded-retry":{"$ref":"#/$defs/setting"},"handoff/answer-without-human":{"$ref":"#/$defs/setting"},"handoff/conditional-dead-end":{"$ref":"#/$defs/setting"},"handoff/escalation-swallowed":{"$ref":"#/$defs/setting"},"handoff/explicit-type":{"if":{"type":"array"},"then":{"prefixItems":[{"$ref":"#/$defs/severity"},{"type":"object","additionalProperties":false,"properties":{"platformDefault":{"enum":["allow","report"],"default":"allow"}}}],"items":false,"minItems":1},"else":{"$ref":"#/$defs/severity"}},"handoff/hidden-request":{"$ref":"#/$defs/setting"},"handoff/language-missing":{"$ref":"#/$defs/setting"},"handoff/no-announcement":{"$ref":"#/$defs/setting"},"handoff/no-callback":{"$ref":"#/$defs/setting"},"handoff/no-dead-end":{"$ref":"#/$defs/setting"},"handoff/no-dynamic-target":{"$ref":"#/$defs/setting"},"handoff/no-endless-loop":{"$ref":"#/$defs/setting"},"handoff/no-voice-transfer":{"$ref":"#/$defs/setting"},"handoff/not-everywhere":{"$ref":"#/$defs/setting"},"handoff/promise-without-action":{"$ref":"#/$defs/setting"},"handoff/regression":{"$ref":"#/$defs/setting"},"handoff/request-missing":{"$ref":"#/$defs/setting"},"handoff/request-shadowed":{"$ref":"#/$defs/setting"},"handoff/request-unhandled":{"$ref":"#/$defs/setting"},"handoff/too-many-questions":{"if":{"type":"array"},"then":{"prefixItems":[{"$ref":"#/$defs/severity"},{"type":"object","additionalProperties":false,"properties":{"max":{"type":"integer","minimum":0,"default":2}}}],"items":false,"minItems":1},"else":{"$ref":"#/$defs/severity"}},"handoff/undecided":{"$ref":"#/$defs/setting"},"handoff/unreachable-handoff":{"$ref":"#/$defs/setting"},"nlu/duplicate-phrase":{"$ref":"#/$defs/setting"},"nlu/empty-phrase":{"$ref":"#/$defs/setting"},"nlu/missing-language":{"$ref":"#/$defs/setting"},"nlu/no-fallback":{"$ref":"#/$defs/setting"},"nlu/too-few-phrases":{"if":{"type":"array"},"then":{"prefixItems":[{"$ref":"#/$defs/severity"},{"type":"object","additionalProperties":false,"properties":{"min":{"type":"integer","minimum":1,"default":10}}}],"items":false,"minItems":1},"else":{"$ref":"#/$defs/severity"}},"nlu/undefined-intent":{"$ref":"#/$defs/setting"},"nlu/unused-intent":{"$ref":"#/$defs/setting"},"reference/placeholder":{"$ref":"#/$defs/setting"},"security/card-data":{"$ref":"#/$defs/setting"},"security/secret-in-flow":{"$ref":"#/$defs/setting"},"source/internal-error":{"$ref":"#/$defs/setting"},"source/limit":{"$ref":"#/$defs/setting"},"source/parse-error":{"$ref":"#/$defs/setting"},"source/shape":{"$ref":"#/$defs/setting"},"source/unrecognised":{"$ref":"#/$defs/setting"},"source/unsupported":{"$ref":"#/$defs/setting"},"structure/circular-call":{"$ref":"#/$defs/setting"},"structure/duplicate-id":{"$ref":"#/$defs/setting"},"structure/missing-start":{"$ref":"#/$defs/setting"},"structure/unknown-action":{"$ref":"#/$defs/setting"},"structure/unknown-target":{"$ref":"#/$defs/setting"},"structure/unreachable-node":{"$ref":"#/$defs/setting"},"structure/unresolved-flow":{"$ref":"#/$defs/setting"},"voice/block-on-digital":{"$ref":"#/$defs/setting"},"voice/invalid-dial-target":{"$ref":"#/$defs/setting"},"compliance/*":{"$ref":"#/$defs/severity"},"config/*":{"$ref":"#/$defs/severity"},"failure/*":{"$ref":"#/$defs/severity"},"handoff/*":{"$ref":"#/$defs/severity"},"nlu/*":{"$ref":"#/$defs/severity"},"reference/*":{"$ref":"#/$defs/severity"},"security/*":{"$ref":"#/$defs/severity"},"source/*":{"$ref":"#/$defs/severity"},"structure/*":{"$ref":"#/$defs/severity"},"voice/*":{"$ref":"#/$defs/severity"}}},"setting":{"if":{"type":"array"},"then":{"prefixItems":[{"$ref":"#/$defs/severity"}],"items":false,"minItems":1},"else":{"$ref":"#/$defs/severity"}},"ruleName":{"enum":["compliance/bot-disclosure","config/unknown-name","config/unused-suppression","failure/closed-hours","failure/error-branch","failure/fallback-no-escalation","failure/no-agent","failure/no-input","failure/transfer-failure","failure/unaudited","failure/unbounded-retry","handoff/answer-without-human","handoff/conditional-dead-end","handoff/escalation-swallowed","handoff/explicit-type","handoff/hidden-request","handoff/language-missing","handoff/no-announcement","handoff/no-callback","handoff/no-dead-end","handoff/no-dynamic-target","handoff/no-endless-loop","handoff/no-voice-transfer","handoff/not-everywhere","handoff/promise-without-action","handoff/regression","handoff/request-missing","handoff/request-shadowed","handoff/request-unhandled","handoff/too-many-questions","handoff/undecided","handoff/unreachable-handoff","nlu/duplicate-phrase","nlu/empty-phrase","nlu/missing-language","nlu/no-fallback","nlu/too-few-phrases","nlu/undefined-intent","nlu/unused-intent","reference/placeholder","security/card-data","security/secret-in-flow","source/internal-error","source/limit","source/parse-error","source/shape","source/unrecognised","source/unsupported","structure/circular-call","structure/duplicate-id","structure/missing-start","structure/unknown-action","structure/unknown-target","structure/unreachable-node","structure/unresolved-flow","voice/block-on-digital","voice/invalid-dial-target","compliance/*","config/*","failure/*","handoff/*","nlu/*","reference/*","security/*","source/*","structure/*","voice/*"]}}};
const schema32 = {"type":"array","items":{"type":"string"}};
const schema35 = {"type":"object","additionalProperties":false,"properties":{"actions":{"type":"object","additionalProperties":{"enum":["effect","say","ask","end","opaque","transfer:digital","transfer:voice","transfer:callback","transfer:voicemail","transfer:ticket","transfer:email","transfer:unclear","transfer:dynamic"]}}}};
const schema46 = {"type":"array","items":{"enum":["voice","chat","messaging","email"]},"minItems":1};
const schema60 = {"type":"array","items":{"type":"object","additionalProperties":false,"required":["matches","gate"],"properties":{"matches":{"type":"string"},"gate":{"enum":["none","condition","chosen","declined","closed","noAgent","failure","noInput","noMatch"]}}}};
const schema83 = {"enum":["compliance/bot-disclosure","config/unknown-name","config/unused-suppression","failure/closed-hours","failure/error-branch","failure/fallback-no-escalation","failure/no-agent","failure/no-input","failure/transfer-failure","failure/unaudited","failure/unbounded-retry","handoff/answer-without-human","handoff/conditional-dead-end","handoff/escalation-swallowed","handoff/explicit-type","handoff/hidden-request","handoff/language-missing","handoff/no-announcement","handoff/no-callback","handoff/no-dead-end","handoff/no-dynamic-target","handoff/no-endless-loop","handoff/no-voice-transfer","handoff/not-everywhere","handoff/promise-without-action","handoff/regression","handoff/request-missing","handoff/request-shadowed","handoff/request-unhandled","handoff/too-many-questions","handoff/undecided","handoff/unreachable-handoff","nlu/duplicate-phrase","nlu/empty-phrase","nlu/missing-language","nlu/no-fallback","nlu/too-few-phrases","nlu/undefined-intent","nlu/unused-intent","reference/placeholder","security/card-data","security/secret-in-flow","source/internal-error","source/limit","source/parse-error","source/shape","source/unrecognised","source/unsupported","structure/circular-call","structure/duplicate-id","structure/missing-start","structure/unknown-action","structure/unknown-target","structure/unreachable-node","structure/unresolved-flow","voice/block-on-digital","voice/invalid-dial-target","compliance/*","config/*","failure/*","handoff/*","nlu/*","reference/*","security/*","source/*","structure/*","voice/*"]};
const func1 = Object.prototype.hasOwnProperty;
const schema47 = {"type":"object","additionalProperties":false,"properties":{"names":{"$ref":"#/$defs/words"},"patterns":{"$ref":"#/$defs/words"},"phrases":{"$ref":"#/$defs/words"},"exclude":{"$ref":"#/$defs/words"}}};
const schema48 = {"if":{"type":"object"},"then":{"additionalProperties":{"$ref":"#/$defs/strings"}},"else":{"$ref":"#/$defs/strings"}};

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
let data0 = data[key0];
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/$defs/strings/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.items.type,parentSchema:schema32.items,data:data1};
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
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/strings/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.type,parentSchema:schema32,data:data0};
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
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs10 = errors;
if(Array.isArray(data)){
const len1 = data.length;
for(let i1=0; i1<len1; i1++){
let data2 = data[i1];
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/" + i1,schemaPath:"#/$defs/strings/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.items.type,parentSchema:schema32.items,data:data2};
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
const err4 = {instancePath,schemaPath:"#/$defs/strings/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "else";
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema48.if,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate22.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate22.evaluated = {"dynamicProps":true,"dynamicItems":true};


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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "names") || (key0 === "patterns")) || (key0 === "phrases")) || (key0 === "exclude"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema47,data};
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
if(!(validate22(data.names, {instancePath:instancePath+"/names",parentData:data,parentDataProperty:"names",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.patterns !== undefined){
if(!(validate22(data.patterns, {instancePath:instancePath+"/patterns",parentData:data,parentDataProperty:"patterns",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.phrases !== undefined){
if(!(validate22(data.phrases, {instancePath:instancePath+"/phrases",parentData:data,parentDataProperty:"phrases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.exclude !== undefined){
if(!(validate22(data.exclude, {instancePath:instancePath+"/exclude",parentData:data,parentDataProperty:"exclude",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema51 = {"type":"object","additionalProperties":false,"properties":{"target":{"$ref":"#/$defs/target"},"failureTarget":{"$ref":"#/$defs/target"},"equivalents":{"type":"object","additionalProperties":{"$ref":"#/$defs/target"}},"allowedTargets":{"$ref":"#/$defs/strings"},"payloads":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["when","route"],"properties":{"when":true,"route":{"$ref":"#/$defs/route"}}}},"texts":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["matches","route"],"properties":{"matches":{"type":"string"},"route":{"$ref":"#/$defs/route"}}}},"contexts":{"$ref":"#/$defs/routes"},"actions":{"$ref":"#/$defs/routes"},"intents":{"$ref":"#/$defs/routes"},"host":{"type":"string"}}};
const schema52 = {"type":"object","minProperties":1,"additionalProperties":{"type":"string"}};
const schema56 = {"enum":["digital","voice","none"]};
const schema58 = {"type":"object","additionalProperties":{"$ref":"#/$defs/route"}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(!(((data0 === "digital") || (data0 === "voice")) || (data0 === "none"))){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/route/enum",keyword:"enum",params:{allowedValues: schema56.enum},message:"must be equal to one of the allowed values",schema:schema56.enum,parentSchema:schema56,data:data0};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema51.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema51,data};
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
let data0 = data.target;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
const err1 = {instancePath:instancePath+"/target",schemaPath:"#/$defs/target/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema52,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key1 in data0){
let data1 = data0[key1];
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/target/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/target/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.additionalProperties.type,parentSchema:schema52.additionalProperties,data:data1};
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
const err3 = {instancePath:instancePath+"/target",schemaPath:"#/$defs/target/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.failureTarget !== undefined){
let data2 = data.failureTarget;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
const err4 = {instancePath:instancePath+"/failureTarget",schemaPath:"#/$defs/target/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema52,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key2 in data2){
let data3 = data2[key2];
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/failureTarget/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/target/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.additionalProperties.type,parentSchema:schema52.additionalProperties,data:data3};
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
const err6 = {instancePath:instancePath+"/failureTarget",schemaPath:"#/$defs/target/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.equivalents !== undefined){
let data4 = data.equivalents;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key3 in data4){
let data5 = data4[key3];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
const err7 = {instancePath:instancePath+"/equivalents/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/target/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema52,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key4 in data5){
let data6 = data5[key4];
if(typeof data6 !== "string"){
const err8 = {instancePath:instancePath+"/equivalents/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/target/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.additionalProperties.type,parentSchema:schema52.additionalProperties,data:data6};
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
const err9 = {instancePath:instancePath+"/equivalents/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/target/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data:data5};
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
const err10 = {instancePath:instancePath+"/equivalents",schemaPath:"#/properties/equivalents/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.properties.equivalents.type,parentSchema:schema51.properties.equivalents,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.allowedTargets !== undefined){
let data7 = data.allowedTargets;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 !== "string"){
const err11 = {instancePath:instancePath+"/allowedTargets/" + i0,schemaPath:"#/$defs/strings/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.items.type,parentSchema:schema32.items,data:data8};
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
const err12 = {instancePath:instancePath+"/allowedTargets",schemaPath:"#/$defs/strings/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.type,parentSchema:schema32,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.payloads !== undefined){
let data9 = data.payloads;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.when === undefined){
const err13 = {instancePath:instancePath+"/payloads/" + i1,schemaPath:"#/properties/payloads/items/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'",schema:schema51.properties.payloads.items.required,parentSchema:schema51.properties.payloads.items,data:data10};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data10.route === undefined){
const err14 = {instancePath:instancePath+"/payloads/" + i1,schemaPath:"#/properties/payloads/items/required",keyword:"required",params:{missingProperty: "route"},message:"must have required property '"+"route"+"'",schema:schema51.properties.payloads.items.required,parentSchema:schema51.properties.payloads.items,data:data10};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key5 in data10){
if(!((key5 === "when") || (key5 === "route"))){
const err15 = {instancePath:instancePath+"/payloads/" + i1,schemaPath:"#/properties/payloads/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema51.properties.payloads.items,data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data10.route !== undefined){
let data11 = data10.route;
if(!(((data11 === "digital") || (data11 === "voice")) || (data11 === "none"))){
const err16 = {instancePath:instancePath+"/payloads/" + i1+"/route",schemaPath:"#/$defs/route/enum",keyword:"enum",params:{allowedValues: schema56.enum},message:"must be equal to one of the allowed values",schema:schema56.enum,parentSchema:schema56,data:data11};
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
const err17 = {instancePath:instancePath+"/payloads/" + i1,schemaPath:"#/properties/payloads/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.properties.payloads.items.type,parentSchema:schema51.properties.payloads.items,data:data10};
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
const err18 = {instancePath:instancePath+"/payloads",schemaPath:"#/properties/payloads/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema51.properties.payloads.type,parentSchema:schema51.properties.payloads,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.texts !== undefined){
let data12 = data.texts;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.matches === undefined){
const err19 = {instancePath:instancePath+"/texts/" + i2,schemaPath:"#/properties/texts/items/required",keyword:"required",params:{missingProperty: "matches"},message:"must have required property '"+"matches"+"'",schema:schema51.properties.texts.items.required,parentSchema:schema51.properties.texts.items,data:data13};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data13.route === undefined){
const err20 = {instancePath:instancePath+"/texts/" + i2,schemaPath:"#/properties/texts/items/required",keyword:"required",params:{missingProperty: "route"},message:"must have required property '"+"route"+"'",schema:schema51.properties.texts.items.required,parentSchema:schema51.properties.texts.items,data:data13};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key6 in data13){
if(!((key6 === "matches") || (key6 === "route"))){
const err21 = {instancePath:instancePath+"/texts/" + i2,schemaPath:"#/properties/texts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema51.properties.texts.items,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data13.matches !== undefined){
let data14 = data13.matches;
if(typeof data14 !== "string"){
const err22 = {instancePath:instancePath+"/texts/" + i2+"/matches",schemaPath:"#/properties/texts/items/properties/matches/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.texts.items.properties.matches.type,parentSchema:schema51.properties.texts.items.properties.matches,data:data14};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data13.route !== undefined){
let data15 = data13.route;
if(!(((data15 === "digital") || (data15 === "voice")) || (data15 === "none"))){
const err23 = {instancePath:instancePath+"/texts/" + i2+"/route",schemaPath:"#/$defs/route/enum",keyword:"enum",params:{allowedValues: schema56.enum},message:"must be equal to one of the allowed values",schema:schema56.enum,parentSchema:schema56,data:data15};
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
const err24 = {instancePath:instancePath+"/texts/" + i2,schemaPath:"#/properties/texts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.properties.texts.items.type,parentSchema:schema51.properties.texts.items,data:data13};
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
const err25 = {instancePath:instancePath+"/texts",schemaPath:"#/properties/texts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema51.properties.texts.type,parentSchema:schema51.properties.texts,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.contexts !== undefined){
if(!(validate29(data.contexts, {instancePath:instancePath+"/contexts",parentData:data,parentDataProperty:"contexts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.actions !== undefined){
if(!(validate29(data.actions, {instancePath:instancePath+"/actions",parentData:data,parentDataProperty:"actions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.intents !== undefined){
if(!(validate29(data.intents, {instancePath:instancePath+"/intents",parentData:data,parentDataProperty:"intents",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.host !== undefined){
let data19 = data.host;
if(typeof data19 !== "string"){
const err26 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.host.type,parentSchema:schema51.properties.host,data:data19};
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
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema61 = {"type":"object","additionalProperties":false,"properties":{"compliance/bot-disclosure":{"$ref":"#/$defs/setting"},"config/unknown-name":{"$ref":"#/$defs/setting"},"config/unused-suppression":{"$ref":"#/$defs/setting"},"failure/closed-hours":{"$ref":"#/$defs/setting"},"failure/error-branch":{"$ref":"#/$defs/setting"},"failure/fallback-no-escalation":{"if":{"type":"array"},"then":{"prefixItems":[{"$ref":"#/$defs/severity"},{"type":"object","additionalProperties":false,"properties":{"max":{"type":"integer","minimum":0,"default":3}}}],"items":false,"minItems":1},"else":{"$ref":"#/$defs/severity"}},"failure/no-agent":{"$ref":"#/$defs/setting"},"failure/no-input":{"$ref":"#/$defs/setting"},"failure/transfer-failure":{"$ref":"#/$defs/setting"},"failure/unaudited":{"$ref":"#/$defs/setting"},"failure/unbounded-retry":{"$ref":"#/$defs/setting"},"handoff/answer-without-human":{"$ref":"#/$defs/setting"},"handoff/conditional-dead-end":{"$ref":"#/$defs/setting"},"handoff/escalation-swallowed":{"$ref":"#/$defs/setting"},"handoff/explicit-type":{"if":{"type":"array"},"then":{"prefixItems":[{"$ref":"#/$defs/severity"},{"type":"object","additionalProperties":false,"properties":{"platformDefault":{"enum":["allow","report"],"default":"allow"}}}],"items":false,"minItems":1},"else":{"$ref":"#/$defs/severity"}},"handoff/hidden-request":{"$ref":"#/$defs/setting"},"handoff/language-missing":{"$ref":"#/$defs/setting"},"handoff/no-announcement":{"$ref":"#/$defs/setting"},"handoff/no-callback":{"$ref":"#/$defs/setting"},"handoff/no-dead-end":{"$ref":"#/$defs/setting"},"handoff/no-dynamic-target":{"$ref":"#/$defs/setting"},"handoff/no-endless-loop":{"$ref":"#/$defs/setting"},"handoff/no-voice-transfer":{"$ref":"#/$defs/setting"},"handoff/not-everywhere":{"$ref":"#/$defs/setting"},"handoff/promise-without-action":{"$ref":"#/$defs/setting"},"handoff/regression":{"$ref":"#/$defs/setting"},"handoff/request-missing":{"$ref":"#/$defs/setting"},"handoff/request-shadowed":{"$ref":"#/$defs/setting"},"handoff/request-unhandled":{"$ref":"#/$defs/setting"},"handoff/too-many-questions":{"if":{"type":"array"},"then":{"prefixItems":[{"$ref":"#/$defs/severity"},{"type":"object","additionalProperties":false,"properties":{"max":{"type":"integer","minimum":0,"default":2}}}],"items":false,"minItems":1},"else":{"$ref":"#/$defs/severity"}},"handoff/undecided":{"$ref":"#/$defs/setting"},"handoff/unreachable-handoff":{"$ref":"#/$defs/setting"},"nlu/duplicate-phrase":{"$ref":"#/$defs/setting"},"nlu/empty-phrase":{"$ref":"#/$defs/setting"},"nlu/missing-language":{"$ref":"#/$defs/setting"},"nlu/no-fallback":{"$ref":"#/$defs/setting"},"nlu/too-few-phrases":{"if":{"type":"array"},"then":{"prefixItems":[{"$ref":"#/$defs/severity"},{"type":"object","additionalProperties":false,"properties":{"min":{"type":"integer","minimum":1,"default":10}}}],"items":false,"minItems":1},"else":{"$ref":"#/$defs/severity"}},"nlu/undefined-intent":{"$ref":"#/$defs/setting"},"nlu/unused-intent":{"$ref":"#/$defs/setting"},"reference/placeholder":{"$ref":"#/$defs/setting"},"security/card-data":{"$ref":"#/$defs/setting"},"security/secret-in-flow":{"$ref":"#/$defs/setting"},"source/internal-error":{"$ref":"#/$defs/setting"},"source/limit":{"$ref":"#/$defs/setting"},"source/parse-error":{"$ref":"#/$defs/setting"},"source/shape":{"$ref":"#/$defs/setting"},"source/unrecognised":{"$ref":"#/$defs/setting"},"source/unsupported":{"$ref":"#/$defs/setting"},"structure/circular-call":{"$ref":"#/$defs/setting"},"structure/duplicate-id":{"$ref":"#/$defs/setting"},"structure/missing-start":{"$ref":"#/$defs/setting"},"structure/unknown-action":{"$ref":"#/$defs/setting"},"structure/unknown-target":{"$ref":"#/$defs/setting"},"structure/unreachable-node":{"$ref":"#/$defs/setting"},"structure/unresolved-flow":{"$ref":"#/$defs/setting"},"voice/block-on-digital":{"$ref":"#/$defs/setting"},"voice/invalid-dial-target":{"$ref":"#/$defs/setting"},"compliance/*":{"$ref":"#/$defs/severity"},"config/*":{"$ref":"#/$defs/severity"},"failure/*":{"$ref":"#/$defs/severity"},"handoff/*":{"$ref":"#/$defs/severity"},"nlu/*":{"$ref":"#/$defs/severity"},"reference/*":{"$ref":"#/$defs/severity"},"security/*":{"$ref":"#/$defs/severity"},"source/*":{"$ref":"#/$defs/severity"},"structure/*":{"$ref":"#/$defs/severity"},"voice/*":{"$ref":"#/$defs/severity"}}};
const schema63 = {"enum":["error","warning","info","off"]};
const schema62 = {"if":{"type":"array"},"then":{"prefixItems":[{"$ref":"#/$defs/severity"}],"items":false,"minItems":1},"else":{"$ref":"#/$defs/severity"}};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
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
const err1 = {instancePath,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema62.then,data};
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
let data0 = data[0];
if(!((((data0 === "error") || (data0 === "warning")) || (data0 === "info")) || (data0 === "off"))){
const err2 = {instancePath:instancePath+"/0",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const len1 = data.length;
if(!(len1 <= 1)){
const err3 = {instancePath,schemaPath:"#/then/items",keyword:"items",params:{limit: 1},message:"must NOT have more than 1 items",schema:false,parentSchema:schema62.then,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
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
const _errs6 = errors;
if(!((((data === "error") || (data === "warning")) || (data === "info")) || (data === "off"))){
const err4 = {instancePath,schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema62.if,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate35.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate35.evaluated = {"dynamicProps":false,"dynamicItems":true};


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema61.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema61,data};
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
if(!(validate35(data["compliance/bot-disclosure"], {instancePath:instancePath+"/compliance~1bot-disclosure",parentData:data,parentDataProperty:"compliance/bot-disclosure",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["config/unknown-name"] !== undefined){
if(!(validate35(data["config/unknown-name"], {instancePath:instancePath+"/config~1unknown-name",parentData:data,parentDataProperty:"config/unknown-name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["config/unused-suppression"] !== undefined){
if(!(validate35(data["config/unused-suppression"], {instancePath:instancePath+"/config~1unused-suppression",parentData:data,parentDataProperty:"config/unused-suppression",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["failure/closed-hours"] !== undefined){
if(!(validate35(data["failure/closed-hours"], {instancePath:instancePath+"/failure~1closed-hours",parentData:data,parentDataProperty:"failure/closed-hours",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["failure/error-branch"] !== undefined){
if(!(validate35(data["failure/error-branch"], {instancePath:instancePath+"/failure~1error-branch",parentData:data,parentDataProperty:"failure/error-branch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["failure/fallback-no-escalation"] !== undefined){
let data5 = data["failure/fallback-no-escalation"];
const _errs8 = errors;
let valid1 = true;
const _errs9 = errors;
if(!(Array.isArray(data5))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs11 = errors;
if(Array.isArray(data5)){
if(data5.length < 1){
const err2 = {instancePath:instancePath+"/failure~1fallback-no-escalation",schemaPath:"#/properties/failure~1fallback-no-escalation/then/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema61.properties["failure/fallback-no-escalation"].then,data:data5};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data5.length;
if(len0 > 0){
let data6 = data5[0];
if(!((((data6 === "error") || (data6 === "warning")) || (data6 === "info")) || (data6 === "off"))){
const err3 = {instancePath:instancePath+"/failure~1fallback-no-escalation/0",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data6};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(len0 > 1){
let data7 = data5[1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
if(!(key1 === "max")){
const err4 = {instancePath:instancePath+"/failure~1fallback-no-escalation/1",schemaPath:"#/properties/failure~1fallback-no-escalation/then/prefixItems/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema61.properties["failure/fallback-no-escalation"].then.prefixItems[1],data:data7};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data7.max !== undefined){
let data8 = data7.max;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err5 = {instancePath:instancePath+"/failure~1fallback-no-escalation/1/max",schemaPath:"#/properties/failure~1fallback-no-escalation/then/prefixItems/1/properties/max/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema61.properties["failure/fallback-no-escalation"].then.prefixItems[1].properties.max.type,parentSchema:schema61.properties["failure/fallback-no-escalation"].then.prefixItems[1].properties.max,data:data8};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err6 = {instancePath:instancePath+"/failure~1fallback-no-escalation/1/max",schemaPath:"#/properties/failure~1fallback-no-escalation/then/prefixItems/1/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema61.properties["failure/fallback-no-escalation"].then.prefixItems[1].properties.max,data:data8};
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
}
else {
const err7 = {instancePath:instancePath+"/failure~1fallback-no-escalation/1",schemaPath:"#/properties/failure~1fallback-no-escalation/then/prefixItems/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema61.properties["failure/fallback-no-escalation"].then.prefixItems[1].type,parentSchema:schema61.properties["failure/fallback-no-escalation"].then.prefixItems[1],data:data7};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
const len1 = data5.length;
if(!(len1 <= 2)){
const err8 = {instancePath:instancePath+"/failure~1fallback-no-escalation",schemaPath:"#/properties/failure~1fallback-no-escalation/then/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items",schema:false,parentSchema:schema61.properties["failure/fallback-no-escalation"].then,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid0 = _errs11 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs19 = errors;
if(!((((data5 === "error") || (data5 === "warning")) || (data5 === "info")) || (data5 === "off"))){
const err9 = {instancePath:instancePath+"/failure~1fallback-no-escalation",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs19 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err10 = {instancePath:instancePath+"/failure~1fallback-no-escalation",schemaPath:"#/properties/failure~1fallback-no-escalation/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema61.properties["failure/fallback-no-escalation"].if,parentSchema:schema61.properties["failure/fallback-no-escalation"],data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["failure/no-agent"] !== undefined){
if(!(validate35(data["failure/no-agent"], {instancePath:instancePath+"/failure~1no-agent",parentData:data,parentDataProperty:"failure/no-agent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["failure/no-input"] !== undefined){
if(!(validate35(data["failure/no-input"], {instancePath:instancePath+"/failure~1no-input",parentData:data,parentDataProperty:"failure/no-input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["failure/transfer-failure"] !== undefined){
if(!(validate35(data["failure/transfer-failure"], {instancePath:instancePath+"/failure~1transfer-failure",parentData:data,parentDataProperty:"failure/transfer-failure",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["failure/unaudited"] !== undefined){
if(!(validate35(data["failure/unaudited"], {instancePath:instancePath+"/failure~1unaudited",parentData:data,parentDataProperty:"failure/unaudited",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["failure/unbounded-retry"] !== undefined){
if(!(validate35(data["failure/unbounded-retry"], {instancePath:instancePath+"/failure~1unbounded-retry",parentData:data,parentDataProperty:"failure/unbounded-retry",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["handoff/answer-without-human"] !== undefined){
if(!(validate35(data["handoff/answer-without-human"], {instancePath:instancePath+"/handoff~1answer-without-human",parentData:data,parentDataProperty:"handoff/answer-without-human",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["handoff/conditional-dead-end"] !== undefined){
if(!(validate35(data["handoff/conditional-dead-end"], {instancePath:instancePath+"/handoff~1conditional-dead-end",parentData:data,parentDataProperty:"handoff/conditional-dead-end",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["handoff/escalation-swallowed"] !== undefined){
if(!(validate35(data["handoff/escalation-swallowed"], {instancePath:instancePath+"/handoff~1escalation-swallowed",parentData:data,parentDataProperty:"handoff/escalation-swallowed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["handoff/explicit-type"] !== undefined){
let data17 = data["handoff/explicit-type"];
const _errs30 = errors;
let valid6 = true;
const _errs31 = errors;
if(!(Array.isArray(data17))){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
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
if(Array.isArray(data17)){
if(data17.length < 1){
const err12 = {instancePath:instancePath+"/handoff~1explicit-type",schemaPath:"#/properties/handoff~1explicit-type/then/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema61.properties["handoff/explicit-type"].then,data:data17};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len2 = data17.length;
if(len2 > 0){
let data18 = data17[0];
if(!((((data18 === "error") || (data18 === "warning")) || (data18 === "info")) || (data18 === "off"))){
const err13 = {instancePath:instancePath+"/handoff~1explicit-type/0",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data18};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(len2 > 1){
let data19 = data17[1];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key2 in data19){
if(!(key2 === "platformDefault")){
const err14 = {instancePath:instancePath+"/handoff~1explicit-type/1",schemaPath:"#/properties/handoff~1explicit-type/then/prefixItems/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema61.properties["handoff/explicit-type"].then.prefixItems[1],data:data19};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data19.platformDefault !== undefined){
let data20 = data19.platformDefault;
if(!((data20 === "allow") || (data20 === "report"))){
const err15 = {instancePath:instancePath+"/handoff~1explicit-type/1/platformDefault",schemaPath:"#/properties/handoff~1explicit-type/then/prefixItems/1/properties/platformDefault/enum",keyword:"enum",params:{allowedValues: schema61.properties["handoff/explicit-type"].then.prefixItems[1].properties.platformDefault.enum},message:"must be equal to one of the allowed values",schema:schema61.properties["handoff/explicit-type"].then.prefixItems[1].properties.platformDefault.enum,parentSchema:schema61.properties["handoff/explicit-type"].then.prefixItems[1].properties.platformDefault,data:data20};
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
const err16 = {instancePath:instancePath+"/handoff~1explicit-type/1",schemaPath:"#/properties/handoff~1explicit-type/then/prefixItems/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema61.properties["handoff/explicit-type"].then.prefixItems[1].type,parentSchema:schema61.properties["handoff/explicit-type"].then.prefixItems[1],data:data19};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
const len3 = data17.length;
if(!(len3 <= 2)){
const err17 = {instancePath:instancePath+"/handoff~1explicit-type",schemaPath:"#/properties/handoff~1explicit-type/then/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items",schema:false,parentSchema:schema61.properties["handoff/explicit-type"].then,data:data17};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var _valid1 = _errs33 === errors;
valid6 = _valid1;
ifClause1 = "then";
}
else {
const _errs40 = errors;
if(!((((data17 === "error") || (data17 === "warning")) || (data17 === "info")) || (data17 === "off"))){
const err18 = {instancePath:instancePath+"/handoff~1explicit-type",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data17};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid1 = _errs40 === errors;
valid6 = _valid1;
ifClause1 = "else";
}
if(!valid6){
const err19 = {instancePath:instancePath+"/handoff~1explicit-type",schemaPath:"#/properties/handoff~1explicit-type/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema61.properties["handoff/explicit-type"].if,parentSchema:schema61.properties["handoff/explicit-type"],data:data17};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data["handoff/hidden-request"] !== undefined){
if(!(validate35(data["handoff/hidden-request"], {instancePath:instancePath+"/handoff~1hidden-request",parentData:data,parentDataProperty:"handoff/hidden-request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["handoff/language-missing"] !== undefined){
if(!(validate35(data["handoff/language-missing"], {instancePath:instancePath+"/handoff~1language-missing",parentData:data,parentDataProperty:"handoff/language-missing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["handoff/no-announcement"] !== undefined){
if(!(validate35(data["handoff/no-announcement"], {instancePath:instancePath+"/handoff~1no-announcement",parentData:data,parentDataProperty:"handoff/no-announcement",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["handoff/no-callback"] !== undefined){
if(!(validate35(data["handoff/no-callback"], {instancePath:instancePath+"/handoff~1no-callback",parentData:data,parentDataProperty:"handoff/no-callback",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["handoff/no-dead-end"] !== undefined){
if(!(validate35(data["handoff/no-dead-end"], {instancePath:instancePath+"/handoff~1no-dead-end",parentData:data,parentDataProperty:"handoff/no-dead-end",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["handoff/no-dynamic-target"] !== undefined){
if(!(validate35(data["handoff/no-dynamic-target"], {instancePath:instancePath+"/handoff~1no-dynamic-target",parentData:data,parentDataProperty:"handoff/no-dynamic-target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["handoff/no-endless-loop"] !== undefined){
if(!(validate35(data["handoff/no-endless-loop"], {instancePath:instancePath+"/handoff~1no-endless-loop",parentData:data,parentDataProperty:"handoff/no-endless-loop",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["handoff/no-voice-transfer"] !== undefined){
if(!(validate35(data["handoff/no-voice-transfer"], {instancePath:instancePath+"/handoff~1no-voice-transfer",parentData:data,parentDataProperty:"handoff/no-voice-transfer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["handoff/not-everywhere"] !== undefined){
if(!(validate35(data["handoff/not-everywhere"], {instancePath:instancePath+"/handoff~1not-everywhere",parentData:data,parentDataProperty:"handoff/not-everywhere",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["handoff/promise-without-action"] !== undefined){
if(!(validate35(data["handoff/promise-without-action"], {instancePath:instancePath+"/handoff~1promise-without-action",parentData:data,parentDataProperty:"handoff/promise-without-action",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["handoff/regression"] !== undefined){
if(!(validate35(data["handoff/regression"], {instancePath:instancePath+"/handoff~1regression",parentData:data,parentDataProperty:"handoff/regression",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["handoff/request-missing"] !== undefined){
if(!(validate35(data["handoff/request-missing"], {instancePath:instancePath+"/handoff~1request-missing",parentData:data,parentDataProperty:"handoff/request-missing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["handoff/request-shadowed"] !== undefined){
if(!(validate35(data["handoff/request-shadowed"], {instancePath:instancePath+"/handoff~1request-shadowed",parentData:data,parentDataProperty:"handoff/request-shadowed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["handoff/request-unhandled"] !== undefined){
if(!(validate35(data["handoff/request-unhandled"], {instancePath:instancePath+"/handoff~1request-unhandled",parentData:data,parentDataProperty:"handoff/request-unhandled",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["handoff/too-many-questions"] !== undefined){
let data35 = data["handoff/too-many-questions"];
const _errs57 = errors;
let valid11 = true;
const _errs58 = errors;
if(!(Array.isArray(data35))){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid2 = _errs58 === errors;
errors = _errs57;
if(vErrors !== null){
if(_errs57){
vErrors.length = _errs57;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs60 = errors;
if(Array.isArray(data35)){
if(data35.length < 1){
const err21 = {instancePath:instancePath+"/handoff~1too-many-questions",schemaPath:"#/properties/handoff~1too-many-questions/then/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema61.properties["handoff/too-many-questions"].then,data:data35};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len4 = data35.length;
if(len4 > 0){
let data36 = data35[0];
if(!((((data36 === "error") || (data36 === "warning")) || (data36 === "info")) || (data36 === "off"))){
const err22 = {instancePath:instancePath+"/handoff~1too-many-questions/0",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data36};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(len4 > 1){
let data37 = data35[1];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key3 in data37){
if(!(key3 === "max")){
const err23 = {instancePath:instancePath+"/handoff~1too-many-questions/1",schemaPath:"#/properties/handoff~1too-many-questions/then/prefixItems/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema61.properties["handoff/too-many-questions"].then.prefixItems[1],data:data37};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data37.max !== undefined){
let data38 = data37.max;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err24 = {instancePath:instancePath+"/handoff~1too-many-questions/1/max",schemaPath:"#/properties/handoff~1too-many-questions/then/prefixItems/1/properties/max/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema61.properties["handoff/too-many-questions"].then.prefixItems[1].properties.max.type,parentSchema:schema61.properties["handoff/too-many-questions"].then.prefixItems[1].properties.max,data:data38};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 0 || isNaN(data38)){
const err25 = {instancePath:instancePath+"/handoff~1too-many-questions/1/max",schemaPath:"#/properties/handoff~1too-many-questions/then/prefixItems/1/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema61.properties["handoff/too-many-questions"].then.prefixItems[1].properties.max,data:data38};
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
}
else {
const err26 = {instancePath:instancePath+"/handoff~1too-many-questions/1",schemaPath:"#/properties/handoff~1too-many-questions/then/prefixItems/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema61.properties["handoff/too-many-questions"].then.prefixItems[1].type,parentSchema:schema61.properties["handoff/too-many-questions"].then.prefixItems[1],data:data37};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
const len5 = data35.length;
if(!(len5 <= 2)){
const err27 = {instancePath:instancePath+"/handoff~1too-many-questions",schemaPath:"#/properties/handoff~1too-many-questions/then/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items",schema:false,parentSchema:schema61.properties["handoff/too-many-questions"].then,data:data35};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var _valid2 = _errs60 === errors;
valid11 = _valid2;
ifClause2 = "then";
}
else {
const _errs68 = errors;
if(!((((data35 === "error") || (data35 === "warning")) || (data35 === "info")) || (data35 === "off"))){
const err28 = {instancePath:instancePath+"/handoff~1too-many-questions",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data35};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid2 = _errs68 === errors;
valid11 = _valid2;
ifClause2 = "else";
}
if(!valid11){
const err29 = {instancePath:instancePath+"/handoff~1too-many-questions",schemaPath:"#/properties/handoff~1too-many-questions/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema",schema:schema61.properties["handoff/too-many-questions"].if,parentSchema:schema61.properties["handoff/too-many-questions"],data:data35};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data["handoff/undecided"] !== undefined){
if(!(validate35(data["handoff/undecided"], {instancePath:instancePath+"/handoff~1undecided",parentData:data,parentDataProperty:"handoff/undecided",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["handoff/unreachable-handoff"] !== undefined){
if(!(validate35(data["handoff/unreachable-handoff"], {instancePath:instancePath+"/handoff~1unreachable-handoff",parentData:data,parentDataProperty:"handoff/unreachable-handoff",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["nlu/duplicate-phrase"] !== undefined){
if(!(validate35(data["nlu/duplicate-phrase"], {instancePath:instancePath+"/nlu~1duplicate-phrase",parentData:data,parentDataProperty:"nlu/duplicate-phrase",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["nlu/empty-phrase"] !== undefined){
if(!(validate35(data["nlu/empty-phrase"], {instancePath:instancePath+"/nlu~1empty-phrase",parentData:data,parentDataProperty:"nlu/empty-phrase",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["nlu/missing-language"] !== undefined){
if(!(validate35(data["nlu/missing-language"], {instancePath:instancePath+"/nlu~1missing-language",parentData:data,parentDataProperty:"nlu/missing-language",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["nlu/no-fallback"] !== undefined){
if(!(validate35(data["nlu/no-fallback"], {instancePath:instancePath+"/nlu~1no-fallback",parentData:data,parentDataProperty:"nlu/no-fallback",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["nlu/too-few-phrases"] !== undefined){
let data45 = data["nlu/too-few-phrases"];
const _errs77 = errors;
let valid16 = true;
const _errs78 = errors;
if(!(Array.isArray(data45))){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid3 = _errs78 === errors;
errors = _errs77;
if(vErrors !== null){
if(_errs77){
vErrors.length = _errs77;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs80 = errors;
if(Array.isArray(data45)){
if(data45.length < 1){
const err31 = {instancePath:instancePath+"/nlu~1too-few-phrases",schemaPath:"#/properties/nlu~1too-few-phrases/then/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema61.properties["nlu/too-few-phrases"].then,data:data45};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len6 = data45.length;
if(len6 > 0){
let data46 = data45[0];
if(!((((data46 === "error") || (data46 === "warning")) || (data46 === "info")) || (data46 === "off"))){
const err32 = {instancePath:instancePath+"/nlu~1too-few-phrases/0",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data46};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(len6 > 1){
let data47 = data45[1];
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key4 in data47){
if(!(key4 === "min")){
const err33 = {instancePath:instancePath+"/nlu~1too-few-phrases/1",schemaPath:"#/properties/nlu~1too-few-phrases/then/prefixItems/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema61.properties["nlu/too-few-phrases"].then.prefixItems[1],data:data47};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data47.min !== undefined){
let data48 = data47.min;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
const err34 = {instancePath:instancePath+"/nlu~1too-few-phrases/1/min",schemaPath:"#/properties/nlu~1too-few-phrases/then/prefixItems/1/properties/min/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema61.properties["nlu/too-few-phrases"].then.prefixItems[1].properties.min.type,parentSchema:schema61.properties["nlu/too-few-phrases"].then.prefixItems[1].properties.min,data:data48};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 1 || isNaN(data48)){
const err35 = {instancePath:instancePath+"/nlu~1too-few-phrases/1/min",schemaPath:"#/properties/nlu~1too-few-phrases/then/prefixItems/1/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema61.properties["nlu/too-few-phrases"].then.prefixItems[1].properties.min,data:data48};
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
else {
const err36 = {instancePath:instancePath+"/nlu~1too-few-phrases/1",schemaPath:"#/properties/nlu~1too-few-phrases/then/prefixItems/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema61.properties["nlu/too-few-phrases"].then.prefixItems[1].type,parentSchema:schema61.properties["nlu/too-few-phrases"].then.prefixItems[1],data:data47};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
const len7 = data45.length;
if(!(len7 <= 2)){
const err37 = {instancePath:instancePath+"/nlu~1too-few-phrases",schemaPath:"#/properties/nlu~1too-few-phrases/then/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items",schema:false,parentSchema:schema61.properties["nlu/too-few-phrases"].then,data:data45};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
var _valid3 = _errs80 === errors;
valid16 = _valid3;
ifClause3 = "then";
}
else {
const _errs88 = errors;
if(!((((data45 === "error") || (data45 === "warning")) || (data45 === "info")) || (data45 === "off"))){
const err38 = {instancePath:instancePath+"/nlu~1too-few-phrases",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data45};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid3 = _errs88 === errors;
valid16 = _valid3;
ifClause3 = "else";
}
if(!valid16){
const err39 = {instancePath:instancePath+"/nlu~1too-few-phrases",schemaPath:"#/properties/nlu~1too-few-phrases/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema",schema:schema61.properties["nlu/too-few-phrases"].if,parentSchema:schema61.properties["nlu/too-few-phrases"],data:data45};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data["nlu/undefined-intent"] !== undefined){
if(!(validate35(data["nlu/undefined-intent"], {instancePath:instancePath+"/nlu~1undefined-intent",parentData:data,parentDataProperty:"nlu/undefined-intent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["nlu/unused-intent"] !== undefined){
if(!(validate35(data["nlu/unused-intent"], {instancePath:instancePath+"/nlu~1unused-intent",parentData:data,parentDataProperty:"nlu/unused-intent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["reference/placeholder"] !== undefined){
if(!(validate35(data["reference/placeholder"], {instancePath:instancePath+"/reference~1placeholder",parentData:data,parentDataProperty:"reference/placeholder",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["security/card-data"] !== undefined){
if(!(validate35(data["security/card-data"], {instancePath:instancePath+"/security~1card-data",parentData:data,parentDataProperty:"security/card-data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["security/secret-in-flow"] !== undefined){
if(!(validate35(data["security/secret-in-flow"], {instancePath:instancePath+"/security~1secret-in-flow",parentData:data,parentDataProperty:"security/secret-in-flow",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["source/internal-error"] !== undefined){
if(!(validate35(data["source/internal-error"], {instancePath:instancePath+"/source~1internal-error",parentData:data,parentDataProperty:"source/internal-error",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["source/limit"] !== undefined){
if(!(validate35(data["source/limit"], {instancePath:instancePath+"/source~1limit",parentData:data,parentDataProperty:"source/limit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["source/parse-error"] !== undefined){
if(!(validate35(data["source/parse-error"], {instancePath:instancePath+"/source~1parse-error",parentData:data,parentDataProperty:"source/parse-error",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["source/shape"] !== undefined){
if(!(validate35(data["source/shape"], {instancePath:instancePath+"/source~1shape",parentData:data,parentDataProperty:"source/shape",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["source/unrecognised"] !== undefined){
if(!(validate35(data["source/unrecognised"], {instancePath:instancePath+"/source~1unrecognised",parentData:data,parentDataProperty:"source/unrecognised",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["source/unsupported"] !== undefined){
if(!(validate35(data["source/unsupported"], {instancePath:instancePath+"/source~1unsupported",parentData:data,parentDataProperty:"source/unsupported",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["structure/circular-call"] !== undefined){
if(!(validate35(data["structure/circular-call"], {instancePath:instancePath+"/structure~1circular-call",parentData:data,parentDataProperty:"structure/circular-call",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["structure/duplicate-id"] !== undefined){
if(!(validate35(data["structure/duplicate-id"], {instancePath:instancePath+"/structure~1duplicate-id",parentData:data,parentDataProperty:"structure/duplicate-id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["structure/missing-start"] !== undefined){
if(!(validate35(data["structure/missing-start"], {instancePath:instancePath+"/structure~1missing-start",parentData:data,parentDataProperty:"structure/missing-start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["structure/unknown-action"] !== undefined){
if(!(validate35(data["structure/unknown-action"], {instancePath:instancePath+"/structure~1unknown-action",parentData:data,parentDataProperty:"structure/unknown-action",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["structure/unknown-target"] !== undefined){
if(!(validate35(data["structure/unknown-target"], {instancePath:instancePath+"/structure~1unknown-target",parentData:data,parentDataProperty:"structure/unknown-target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["structure/unreachable-node"] !== undefined){
if(!(validate35(data["structure/unreachable-node"], {instancePath:instancePath+"/structure~1unreachable-node",parentData:data,parentDataProperty:"structure/unreachable-node",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["structure/unresolved-flow"] !== undefined){
if(!(validate35(data["structure/unresolved-flow"], {instancePath:instancePath+"/structure~1unresolved-flow",parentData:data,parentDataProperty:"structure/unresolved-flow",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["voice/block-on-digital"] !== undefined){
if(!(validate35(data["voice/block-on-digital"], {instancePath:instancePath+"/voice~1block-on-digital",parentData:data,parentDataProperty:"voice/block-on-digital",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["voice/invalid-dial-target"] !== undefined){
if(!(validate35(data["voice/invalid-dial-target"], {instancePath:instancePath+"/voice~1invalid-dial-target",parentData:data,parentDataProperty:"voice/invalid-dial-target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data["compliance/*"] !== undefined){
let data69 = data["compliance/*"];
if(!((((data69 === "error") || (data69 === "warning")) || (data69 === "info")) || (data69 === "off"))){
const err40 = {instancePath:instancePath+"/compliance~1*",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data69};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data["config/*"] !== undefined){
let data70 = data["config/*"];
if(!((((data70 === "error") || (data70 === "warning")) || (data70 === "info")) || (data70 === "off"))){
const err41 = {instancePath:instancePath+"/config~1*",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data70};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data["failure/*"] !== undefined){
let data71 = data["failure/*"];
if(!((((data71 === "error") || (data71 === "warning")) || (data71 === "info")) || (data71 === "off"))){
const err42 = {instancePath:instancePath+"/failure~1*",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data71};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data["handoff/*"] !== undefined){
let data72 = data["handoff/*"];
if(!((((data72 === "error") || (data72 === "warning")) || (data72 === "info")) || (data72 === "off"))){
const err43 = {instancePath:instancePath+"/handoff~1*",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data72};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data["nlu/*"] !== undefined){
let data73 = data["nlu/*"];
if(!((((data73 === "error") || (data73 === "warning")) || (data73 === "info")) || (data73 === "off"))){
const err44 = {instancePath:instancePath+"/nlu~1*",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data73};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data["reference/*"] !== undefined){
let data74 = data["reference/*"];
if(!((((data74 === "error") || (data74 === "warning")) || (data74 === "info")) || (data74 === "off"))){
const err45 = {instancePath:instancePath+"/reference~1*",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data74};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data["security/*"] !== undefined){
let data75 = data["security/*"];
if(!((((data75 === "error") || (data75 === "warning")) || (data75 === "info")) || (data75 === "off"))){
const err46 = {instancePath:instancePath+"/security~1*",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data75};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data["source/*"] !== undefined){
let data76 = data["source/*"];
if(!((((data76 === "error") || (data76 === "warning")) || (data76 === "info")) || (data76 === "off"))){
const err47 = {instancePath:instancePath+"/source~1*",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data76};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data["structure/*"] !== undefined){
let data77 = data["structure/*"];
if(!((((data77 === "error") || (data77 === "warning")) || (data77 === "info")) || (data77 === "off"))){
const err48 = {instancePath:instancePath+"/structure~1*",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data77};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data["voice/*"] !== undefined){
let data78 = data["voice/*"];
if(!((((data78 === "error") || (data78 === "warning")) || (data78 === "info")) || (data78 === "off"))){
const err49 = {instancePath:instancePath+"/voice~1*",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data78};
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
const err50 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema61.type,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema88 = {"type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"$ref":"#/$defs/ruleName"},"file":{"type":"string"},"node":{"type":"string"},"reason":{"type":"string","pattern":"\\S"},"expires":{"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}}}};
const pattern4 = new RegExp("\\S", "u");
const pattern5 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
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
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema88.items.required,parentSchema:schema88.items,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.reason === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema88.items.required,parentSchema:schema88.items,data:data0};
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
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema88.items,data:data0};
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
let data1 = data0.rule;
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data1 === "compliance/bot-disclosure") || (data1 === "config/unknown-name")) || (data1 === "config/unused-suppression")) || (data1 === "failure/closed-hours")) || (data1 === "failure/error-branch")) || (data1 === "failure/fallback-no-escalation")) || (data1 === "failure/no-agent")) || (data1 === "failure/no-input")) || (data1 === "failure/transfer-failure")) || (data1 === "failure/unaudited")) || (data1 === "failure/unbounded-retry")) || (data1 === "handoff/answer-without-human")) || (data1 === "handoff/conditional-dead-end")) || (data1 === "handoff/escalation-swallowed")) || (data1 === "handoff/explicit-type")) || (data1 === "handoff/hidden-request")) || (data1 === "handoff/language-missing")) || (data1 === "handoff/no-announcement")) || (data1 === "handoff/no-callback")) || (data1 === "handoff/no-dead-end")) || (data1 === "handoff/no-dynamic-target")) || (data1 === "handoff/no-endless-loop")) || (data1 === "handoff/no-voice-transfer")) || (data1 === "handoff/not-everywhere")) || (data1 === "handoff/promise-without-action")) || (data1 === "handoff/regression")) || (data1 === "handoff/request-missing")) || (data1 === "handoff/request-shadowed")) || (data1 === "handoff/request-unhandled")) || (data1 === "handoff/too-many-questions")) || (data1 === "handoff/undecided")) || (data1 === "handoff/unreachable-handoff")) || (data1 === "nlu/duplicate-phrase")) || (data1 === "nlu/empty-phrase")) || (data1 === "nlu/missing-language")) || (data1 === "nlu/no-fallback")) || (data1 === "nlu/too-few-phrases")) || (data1 === "nlu/undefined-intent")) || (data1 === "nlu/unused-intent")) || (data1 === "reference/placeholder")) || (data1 === "security/card-data")) || (data1 === "security/secret-in-flow")) || (data1 === "source/internal-error")) || (data1 === "source/limit")) || (data1 === "source/parse-error")) || (data1 === "source/shape")) || (data1 === "source/unrecognised")) || (data1 === "source/unsupported")) || (data1 === "structure/circular-call")) || (data1 === "structure/duplicate-id")) || (data1 === "structure/missing-start")) || (data1 === "structure/unknown-action")) || (data1 === "structure/unknown-target")) || (data1 === "structure/unreachable-node")) || (data1 === "structure/unresolved-flow")) || (data1 === "voice/block-on-digital")) || (data1 === "voice/invalid-dial-target")) || (data1 === "compliance/*")) || (data1 === "config/*")) || (data1 === "failure/*")) || (data1 === "handoff/*")) || (data1 === "nlu/*")) || (data1 === "reference/*")) || (data1 === "security/*")) || (data1 === "source/*")) || (data1 === "structure/*")) || (data1 === "voice/*"))){
const err3 = {instancePath:instancePath+"/" + i0+"/rule",schemaPath:"#/$defs/ruleName/enum",keyword:"enum",params:{allowedValues: schema83.enum},message:"must be equal to one of the allowed values",schema:schema83.enum,parentSchema:schema83,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.file !== undefined){
let data2 = data0.file;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/" + i0+"/file",schemaPath:"#/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema88.items.properties.file.type,parentSchema:schema88.items.properties.file,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.node !== undefined){
let data3 = data0.node;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/" + i0+"/node",schemaPath:"#/items/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema88.items.properties.node.type,parentSchema:schema88.items.properties.node,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.reason !== undefined){
let data4 = data0.reason;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err6 = {instancePath:instancePath+"/" + i0+"/reason",schemaPath:"#/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema88.items.properties.reason,data:data4};
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
const err7 = {instancePath:instancePath+"/" + i0+"/reason",schemaPath:"#/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema88.items.properties.reason.type,parentSchema:schema88.items.properties.reason,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.expires !== undefined){
let data5 = data0.expires;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err8 = {instancePath:instancePath+"/" + i0+"/expires",schemaPath:"#/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\"",schema:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",parentSchema:schema88.items.properties.expires,data:data5};
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
const err9 = {instancePath:instancePath+"/" + i0+"/expires",schemaPath:"#/items/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema88.items.properties.expires.type,parentSchema:schema88.items.properties.expires,data:data5};
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
const err10 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema88.items.type,parentSchema:schema88.items,data:data0};
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema88.type,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="config.schema.json" */;
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
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
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
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.$schema.type,parentSchema:schema31.properties.$schema,data:data0};
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
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/$defs/strings/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.items.type,parentSchema:schema32.items,data:data2};
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
const err4 = {instancePath:instancePath+"/extends",schemaPath:"#/$defs/strings/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.type,parentSchema:schema32,data:data1};
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
}
if(!valid1){
const err5 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema31.properties.extends.if,parentSchema:schema31.properties.extends,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.files !== undefined){
let data3 = data.files;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/files/" + i1,schemaPath:"#/$defs/patterns/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.items.type,parentSchema:schema32.items,data:data4};
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
const err7 = {instancePath:instancePath+"/files",schemaPath:"#/$defs/patterns/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.type,parentSchema:schema32,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.ignore !== undefined){
let data5 = data.ignore;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
if(typeof data6 !== "string"){
const err8 = {instancePath:instancePath+"/ignore/" + i2,schemaPath:"#/$defs/patterns/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.items.type,parentSchema:schema32.items,data:data6};
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
const err9 = {instancePath:instancePath+"/ignore",schemaPath:"#/$defs/patterns/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.type,parentSchema:schema32,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.platforms !== undefined){
let data7 = data.platforms;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
if(!(func1.call(schema31.properties.platforms.properties, key1))){
let data8 = data7[key1];
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
const err10 = {instancePath:instancePath+"/platforms/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/platforms/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.platforms.additionalProperties.type,parentSchema:schema31.properties.platforms.additionalProperties,data:data8};
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
if(data7.botflow !== undefined){
let data9 = data7.botflow;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
if(!(key2 === "actions")){
const err11 = {instancePath:instancePath+"/platforms/botflow",schemaPath:"#/$defs/platform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema35,data:data9};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data9.actions !== undefined){
let data10 = data9.actions;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key3 in data10){
let data11 = data10[key3];
if(!(((((((((((((data11 === "effect") || (data11 === "say")) || (data11 === "ask")) || (data11 === "end")) || (data11 === "opaque")) || (data11 === "transfer:digital")) || (data11 === "transfer:voice")) || (data11 === "transfer:callback")) || (data11 === "transfer:voicemail")) || (data11 === "transfer:ticket")) || (data11 === "transfer:email")) || (data11 === "transfer:unclear")) || (data11 === "transfer:dynamic"))){
const err12 = {instancePath:instancePath+"/platforms/botflow/actions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/platform/properties/actions/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema35.properties.actions.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema35.properties.actions.additionalProperties.enum,parentSchema:schema35.properties.actions.additionalProperties,data:data11};
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
const err13 = {instancePath:instancePath+"/platforms/botflow/actions",schemaPath:"#/$defs/platform/properties/actions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.properties.actions.type,parentSchema:schema35.properties.actions,data:data10};
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
const err14 = {instancePath:instancePath+"/platforms/botflow",schemaPath:"#/$defs/platform/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7.genesys !== undefined){
let data12 = data7.genesys;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key4 in data12){
if(!(key4 === "actions")){
const err15 = {instancePath:instancePath+"/platforms/genesys",schemaPath:"#/$defs/platform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema35,data:data12};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data12.actions !== undefined){
let data13 = data12.actions;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key5 in data13){
let data14 = data13[key5];
if(!(((((((((((((data14 === "effect") || (data14 === "say")) || (data14 === "ask")) || (data14 === "end")) || (data14 === "opaque")) || (data14 === "transfer:digital")) || (data14 === "transfer:voice")) || (data14 === "transfer:callback")) || (data14 === "transfer:voicemail")) || (data14 === "transfer:ticket")) || (data14 === "transfer:email")) || (data14 === "transfer:unclear")) || (data14 === "transfer:dynamic"))){
const err16 = {instancePath:instancePath+"/platforms/genesys/actions/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/platform/properties/actions/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema35.properties.actions.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema35.properties.actions.additionalProperties.enum,parentSchema:schema35.properties.actions.additionalProperties,data:data14};
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
const err17 = {instancePath:instancePath+"/platforms/genesys/actions",schemaPath:"#/$defs/platform/properties/actions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.properties.actions.type,parentSchema:schema35.properties.actions,data:data13};
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
const err18 = {instancePath:instancePath+"/platforms/genesys",schemaPath:"#/$defs/platform/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data:data12};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7["dialogflow-cx"] !== undefined){
let data15 = data7["dialogflow-cx"];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key6 in data15){
if(!(key6 === "actions")){
const err19 = {instancePath:instancePath+"/platforms/dialogflow-cx",schemaPath:"#/$defs/platform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema35,data:data15};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data15.actions !== undefined){
let data16 = data15.actions;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key7 in data16){
let data17 = data16[key7];
if(!(((((((((((((data17 === "effect") || (data17 === "say")) || (data17 === "ask")) || (data17 === "end")) || (data17 === "opaque")) || (data17 === "transfer:digital")) || (data17 === "transfer:voice")) || (data17 === "transfer:callback")) || (data17 === "transfer:voicemail")) || (data17 === "transfer:ticket")) || (data17 === "transfer:email")) || (data17 === "transfer:unclear")) || (data17 === "transfer:dynamic"))){
const err20 = {instancePath:instancePath+"/platforms/dialogflow-cx/actions/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/platform/properties/actions/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema35.properties.actions.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema35.properties.actions.additionalProperties.enum,parentSchema:schema35.properties.actions.additionalProperties,data:data17};
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
const err21 = {instancePath:instancePath+"/platforms/dialogflow-cx/actions",schemaPath:"#/$defs/platform/properties/actions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.properties.actions.type,parentSchema:schema35.properties.actions,data:data16};
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
else {
const err22 = {instancePath:instancePath+"/platforms/dialogflow-cx",schemaPath:"#/$defs/platform/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data:data15};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7["dialogflow-es"] !== undefined){
let data18 = data7["dialogflow-es"];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key8 in data18){
if(!(key8 === "actions")){
const err23 = {instancePath:instancePath+"/platforms/dialogflow-es",schemaPath:"#/$defs/platform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema35,data:data18};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data18.actions !== undefined){
let data19 = data18.actions;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key9 in data19){
let data20 = data19[key9];
if(!(((((((((((((data20 === "effect") || (data20 === "say")) || (data20 === "ask")) || (data20 === "end")) || (data20 === "opaque")) || (data20 === "transfer:digital")) || (data20 === "transfer:voice")) || (data20 === "transfer:callback")) || (data20 === "transfer:voicemail")) || (data20 === "transfer:ticket")) || (data20 === "transfer:email")) || (data20 === "transfer:unclear")) || (data20 === "transfer:dynamic"))){
const err24 = {instancePath:instancePath+"/platforms/dialogflow-es/actions/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/platform/properties/actions/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema35.properties.actions.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema35.properties.actions.additionalProperties.enum,parentSchema:schema35.properties.actions.additionalProperties,data:data20};
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
const err25 = {instancePath:instancePath+"/platforms/dialogflow-es/actions",schemaPath:"#/$defs/platform/properties/actions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.properties.actions.type,parentSchema:schema35.properties.actions,data:data19};
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
const err26 = {instancePath:instancePath+"/platforms/dialogflow-es",schemaPath:"#/$defs/platform/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data:data18};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data7["amazon-connect"] !== undefined){
let data21 = data7["amazon-connect"];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key10 in data21){
if(!(key10 === "actions")){
const err27 = {instancePath:instancePath+"/platforms/amazon-connect",schemaPath:"#/$defs/platform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema35,data:data21};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data21.actions !== undefined){
let data22 = data21.actions;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key11 in data22){
let data23 = data22[key11];
if(!(((((((((((((data23 === "effect") || (data23 === "say")) || (data23 === "ask")) || (data23 === "end")) || (data23 === "opaque")) || (data23 === "transfer:digital")) || (data23 === "transfer:voice")) || (data23 === "transfer:callback")) || (data23 === "transfer:voicemail")) || (data23 === "transfer:ticket")) || (data23 === "transfer:email")) || (data23 === "transfer:unclear")) || (data23 === "transfer:dynamic"))){
const err28 = {instancePath:instancePath+"/platforms/amazon-connect/actions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/platform/properties/actions/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema35.properties.actions.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema35.properties.actions.additionalProperties.enum,parentSchema:schema35.properties.actions.additionalProperties,data:data23};
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
const err29 = {instancePath:instancePath+"/platforms/amazon-connect/actions",schemaPath:"#/$defs/platform/properties/actions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.properties.actions.type,parentSchema:schema35.properties.actions,data:data22};
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
const err30 = {instancePath:instancePath+"/platforms/amazon-connect",schemaPath:"#/$defs/platform/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data:data21};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data7["amazon-lex"] !== undefined){
let data24 = data7["amazon-lex"];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key12 in data24){
if(!(key12 === "actions")){
const err31 = {instancePath:instancePath+"/platforms/amazon-lex",schemaPath:"#/$defs/platform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema35,data:data24};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data24.actions !== undefined){
let data25 = data24.actions;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key13 in data25){
let data26 = data25[key13];
if(!(((((((((((((data26 === "effect") || (data26 === "say")) || (data26 === "ask")) || (data26 === "end")) || (data26 === "opaque")) || (data26 === "transfer:digital")) || (data26 === "transfer:voice")) || (data26 === "transfer:callback")) || (data26 === "transfer:voicemail")) || (data26 === "transfer:ticket")) || (data26 === "transfer:email")) || (data26 === "transfer:unclear")) || (data26 === "transfer:dynamic"))){
const err32 = {instancePath:instancePath+"/platforms/amazon-lex/actions/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/platform/properties/actions/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema35.properties.actions.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema35.properties.actions.additionalProperties.enum,parentSchema:schema35.properties.actions.additionalProperties,data:data26};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/platforms/amazon-lex/actions",schemaPath:"#/$defs/platform/properties/actions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.properties.actions.type,parentSchema:schema35.properties.actions,data:data25};
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
const err34 = {instancePath:instancePath+"/platforms/amazon-lex",schemaPath:"#/$defs/platform/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data:data24};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data7["twilio-studio"] !== undefined){
let data27 = data7["twilio-studio"];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key14 in data27){
if(!(key14 === "actions")){
const err35 = {instancePath:instancePath+"/platforms/twilio-studio",schemaPath:"#/$defs/platform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema35,data:data27};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data27.actions !== undefined){
let data28 = data27.actions;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key15 in data28){
let data29 = data28[key15];
if(!(((((((((((((data29 === "effect") || (data29 === "say")) || (data29 === "ask")) || (data29 === "end")) || (data29 === "opaque")) || (data29 === "transfer:digital")) || (data29 === "transfer:voice")) || (data29 === "transfer:callback")) || (data29 === "transfer:voicemail")) || (data29 === "transfer:ticket")) || (data29 === "transfer:email")) || (data29 === "transfer:unclear")) || (data29 === "transfer:dynamic"))){
const err36 = {instancePath:instancePath+"/platforms/twilio-studio/actions/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/platform/properties/actions/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema35.properties.actions.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema35.properties.actions.additionalProperties.enum,parentSchema:schema35.properties.actions.additionalProperties,data:data29};
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
const err37 = {instancePath:instancePath+"/platforms/twilio-studio/actions",schemaPath:"#/$defs/platform/properties/actions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.properties.actions.type,parentSchema:schema35.properties.actions,data:data28};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/platforms/twilio-studio",schemaPath:"#/$defs/platform/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data:data27};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data7["copilot-studio"] !== undefined){
let data30 = data7["copilot-studio"];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key16 in data30){
if(!(key16 === "actions")){
const err39 = {instancePath:instancePath+"/platforms/copilot-studio",schemaPath:"#/$defs/platform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema35,data:data30};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data30.actions !== undefined){
let data31 = data30.actions;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key17 in data31){
let data32 = data31[key17];
if(!(((((((((((((data32 === "effect") || (data32 === "say")) || (data32 === "ask")) || (data32 === "end")) || (data32 === "opaque")) || (data32 === "transfer:digital")) || (data32 === "transfer:voice")) || (data32 === "transfer:callback")) || (data32 === "transfer:voicemail")) || (data32 === "transfer:ticket")) || (data32 === "transfer:email")) || (data32 === "transfer:unclear")) || (data32 === "transfer:dynamic"))){
const err40 = {instancePath:instancePath+"/platforms/copilot-studio/actions/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/platform/properties/actions/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema35.properties.actions.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema35.properties.actions.additionalProperties.enum,parentSchema:schema35.properties.actions.additionalProperties,data:data32};
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
const err41 = {instancePath:instancePath+"/platforms/copilot-studio/actions",schemaPath:"#/$defs/platform/properties/actions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.properties.actions.type,parentSchema:schema35.properties.actions,data:data31};
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
const err42 = {instancePath:instancePath+"/platforms/copilot-studio",schemaPath:"#/$defs/platform/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data:data30};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data7["bot-framework"] !== undefined){
let data33 = data7["bot-framework"];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key18 in data33){
if(!(key18 === "actions")){
const err43 = {instancePath:instancePath+"/platforms/bot-framework",schemaPath:"#/$defs/platform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema35,data:data33};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data33.actions !== undefined){
let data34 = data33.actions;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key19 in data34){
let data35 = data34[key19];
if(!(((((((((((((data35 === "effect") || (data35 === "say")) || (data35 === "ask")) || (data35 === "end")) || (data35 === "opaque")) || (data35 === "transfer:digital")) || (data35 === "transfer:voice")) || (data35 === "transfer:callback")) || (data35 === "transfer:voicemail")) || (data35 === "transfer:ticket")) || (data35 === "transfer:email")) || (data35 === "transfer:unclear")) || (data35 === "transfer:dynamic"))){
const err44 = {instancePath:instancePath+"/platforms/bot-framework/actions/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/platform/properties/actions/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema35.properties.actions.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema35.properties.actions.additionalProperties.enum,parentSchema:schema35.properties.actions.additionalProperties,data:data35};
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
const err45 = {instancePath:instancePath+"/platforms/bot-framework/actions",schemaPath:"#/$defs/platform/properties/actions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.properties.actions.type,parentSchema:schema35.properties.actions,data:data34};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/platforms/bot-framework",schemaPath:"#/$defs/platform/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data:data33};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data7.watson !== undefined){
let data36 = data7.watson;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key20 in data36){
if(!(key20 === "actions")){
const err47 = {instancePath:instancePath+"/platforms/watson",schemaPath:"#/$defs/platform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema35,data:data36};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data36.actions !== undefined){
let data37 = data36.actions;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key21 in data37){
let data38 = data37[key21];
if(!(((((((((((((data38 === "effect") || (data38 === "say")) || (data38 === "ask")) || (data38 === "end")) || (data38 === "opaque")) || (data38 === "transfer:digital")) || (data38 === "transfer:voice")) || (data38 === "transfer:callback")) || (data38 === "transfer:voicemail")) || (data38 === "transfer:ticket")) || (data38 === "transfer:email")) || (data38 === "transfer:unclear")) || (data38 === "transfer:dynamic"))){
const err48 = {instancePath:instancePath+"/platforms/watson/actions/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/platform/properties/actions/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema35.properties.actions.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema35.properties.actions.additionalProperties.enum,parentSchema:schema35.properties.actions.additionalProperties,data:data38};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/platforms/watson/actions",schemaPath:"#/$defs/platform/properties/actions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.properties.actions.type,parentSchema:schema35.properties.actions,data:data37};
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
const err50 = {instancePath:instancePath+"/platforms/watson",schemaPath:"#/$defs/platform/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data:data36};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data7.rasa !== undefined){
let data39 = data7.rasa;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key22 in data39){
if(!(key22 === "actions")){
const err51 = {instancePath:instancePath+"/platforms/rasa",schemaPath:"#/$defs/platform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema35,data:data39};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data39.actions !== undefined){
let data40 = data39.actions;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key23 in data40){
let data41 = data40[key23];
if(!(((((((((((((data41 === "effect") || (data41 === "say")) || (data41 === "ask")) || (data41 === "end")) || (data41 === "opaque")) || (data41 === "transfer:digital")) || (data41 === "transfer:voice")) || (data41 === "transfer:callback")) || (data41 === "transfer:voicemail")) || (data41 === "transfer:ticket")) || (data41 === "transfer:email")) || (data41 === "transfer:unclear")) || (data41 === "transfer:dynamic"))){
const err52 = {instancePath:instancePath+"/platforms/rasa/actions/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/platform/properties/actions/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema35.properties.actions.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema35.properties.actions.additionalProperties.enum,parentSchema:schema35.properties.actions.additionalProperties,data:data41};
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
const err53 = {instancePath:instancePath+"/platforms/rasa/actions",schemaPath:"#/$defs/platform/properties/actions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.properties.actions.type,parentSchema:schema35.properties.actions,data:data40};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/platforms/rasa",schemaPath:"#/$defs/platform/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data:data39};
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
const err55 = {instancePath:instancePath+"/platforms",schemaPath:"#/properties/platforms/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.platforms.type,parentSchema:schema31.properties.platforms,data:data7};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.substitutions !== undefined){
let data42 = data.substitutions;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key24 in data42){
let data43 = data42[key24];
if(typeof data43 !== "string"){
const err56 = {instancePath:instancePath+"/substitutions/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/substitutions/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.substitutions.additionalProperties.type,parentSchema:schema31.properties.substitutions.additionalProperties,data:data43};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/substitutions",schemaPath:"#/properties/substitutions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.substitutions.type,parentSchema:schema31.properties.substitutions,data:data42};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.channels !== undefined){
let data44 = data.channels;
if(Array.isArray(data44)){
if(data44.length < 1){
const err58 = {instancePath:instancePath+"/channels",schemaPath:"#/$defs/channels/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema46,data:data44};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
const len3 = data44.length;
for(let i3=0; i3<len3; i3++){
let data45 = data44[i3];
if(!((((data45 === "voice") || (data45 === "chat")) || (data45 === "messaging")) || (data45 === "email"))){
const err59 = {instancePath:instancePath+"/channels/" + i3,schemaPath:"#/$defs/channels/items/enum",keyword:"enum",params:{allowedValues: schema46.items.enum},message:"must be equal to one of the allowed values",schema:schema46.items.enum,parentSchema:schema46.items,data:data45};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/channels",schemaPath:"#/$defs/channels/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema46.type,parentSchema:schema46,data:data44};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.requests !== undefined){
if(!(validate21(data.requests, {instancePath:instancePath+"/requests",parentData:data,parentDataProperty:"requests",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.handoff !== undefined){
if(!(validate28(data.handoff, {instancePath:instancePath+"/handoff",parentData:data,parentDataProperty:"handoff",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.gates !== undefined){
let data48 = data.gates;
if(Array.isArray(data48)){
const len4 = data48.length;
for(let i4=0; i4<len4; i4++){
let data49 = data48[i4];
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.matches === undefined){
const err61 = {instancePath:instancePath+"/gates/" + i4,schemaPath:"#/$defs/gates/items/required",keyword:"required",params:{missingProperty: "matches"},message:"must have required property '"+"matches"+"'",schema:schema60.items.required,parentSchema:schema60.items,data:data49};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data49.gate === undefined){
const err62 = {instancePath:instancePath+"/gates/" + i4,schemaPath:"#/$defs/gates/items/required",keyword:"required",params:{missingProperty: "gate"},message:"must have required property '"+"gate"+"'",schema:schema60.items.required,parentSchema:schema60.items,data:data49};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key25 in data49){
if(!((key25 === "matches") || (key25 === "gate"))){
const err63 = {instancePath:instancePath+"/gates/" + i4,schemaPath:"#/$defs/gates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties",schema:false,parentSchema:schema60.items,data:data49};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data49.matches !== undefined){
let data50 = data49.matches;
if(typeof data50 !== "string"){
const err64 = {instancePath:instancePath+"/gates/" + i4+"/matches",schemaPath:"#/$defs/gates/items/properties/matches/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.items.properties.matches.type,parentSchema:schema60.items.properties.matches,data:data50};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data49.gate !== undefined){
let data51 = data49.gate;
if(!(((((((((data51 === "none") || (data51 === "condition")) || (data51 === "chosen")) || (data51 === "declined")) || (data51 === "closed")) || (data51 === "noAgent")) || (data51 === "failure")) || (data51 === "noInput")) || (data51 === "noMatch"))){
const err65 = {instancePath:instancePath+"/gates/" + i4+"/gate",schemaPath:"#/$defs/gates/items/properties/gate/enum",keyword:"enum",params:{allowedValues: schema60.items.properties.gate.enum},message:"must be equal to one of the allowed values",schema:schema60.items.properties.gate.enum,parentSchema:schema60.items.properties.gate,data:data51};
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
const err66 = {instancePath:instancePath+"/gates/" + i4,schemaPath:"#/$defs/gates/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.items.type,parentSchema:schema60.items,data:data49};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/gates",schemaPath:"#/$defs/gates/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema60.type,parentSchema:schema60,data:data48};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.rules !== undefined){
if(!(validate34(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.mandatory !== undefined){
let data53 = data.mandatory;
if(Array.isArray(data53)){
const len5 = data53.length;
for(let i5=0; i5<len5; i5++){
let data54 = data53[i5];
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data54 === "compliance/bot-disclosure") || (data54 === "config/unknown-name")) || (data54 === "config/unused-suppression")) || (data54 === "failure/closed-hours")) || (data54 === "failure/error-branch")) || (data54 === "failure/fallback-no-escalation")) || (data54 === "failure/no-agent")) || (data54 === "failure/no-input")) || (data54 === "failure/transfer-failure")) || (data54 === "failure/unaudited")) || (data54 === "failure/unbounded-retry")) || (data54 === "handoff/answer-without-human")) || (data54 === "handoff/conditional-dead-end")) || (data54 === "handoff/escalation-swallowed")) || (data54 === "handoff/explicit-type")) || (data54 === "handoff/hidden-request")) || (data54 === "handoff/language-missing")) || (data54 === "handoff/no-announcement")) || (data54 === "handoff/no-callback")) || (data54 === "handoff/no-dead-end")) || (data54 === "handoff/no-dynamic-target")) || (data54 === "handoff/no-endless-loop")) || (data54 === "handoff/no-voice-transfer")) || (data54 === "handoff/not-everywhere")) || (data54 === "handoff/promise-without-action")) || (data54 === "handoff/regression")) || (data54 === "handoff/request-missing")) || (data54 === "handoff/request-shadowed")) || (data54 === "handoff/request-unhandled")) || (data54 === "handoff/too-many-questions")) || (data54 === "handoff/undecided")) || (data54 === "handoff/unreachable-handoff")) || (data54 === "nlu/duplicate-phrase")) || (data54 === "nlu/empty-phrase")) || (data54 === "nlu/missing-language")) || (data54 === "nlu/no-fallback")) || (data54 === "nlu/too-few-phrases")) || (data54 === "nlu/undefined-intent")) || (data54 === "nlu/unused-intent")) || (data54 === "reference/placeholder")) || (data54 === "security/card-data")) || (data54 === "security/secret-in-flow")) || (data54 === "source/internal-error")) || (data54 === "source/limit")) || (data54 === "source/parse-error")) || (data54 === "source/shape")) || (data54 === "source/unrecognised")) || (data54 === "source/unsupported")) || (data54 === "structure/circular-call")) || (data54 === "structure/duplicate-id")) || (data54 === "structure/missing-start")) || (data54 === "structure/unknown-action")) || (data54 === "structure/unknown-target")) || (data54 === "structure/unreachable-node")) || (data54 === "structure/unresolved-flow")) || (data54 === "voice/block-on-digital")) || (data54 === "voice/invalid-dial-target")) || (data54 === "compliance/*")) || (data54 === "config/*")) || (data54 === "failure/*")) || (data54 === "handoff/*")) || (data54 === "nlu/*")) || (data54 === "reference/*")) || (data54 === "security/*")) || (data54 === "source/*")) || (data54 === "structure/*")) || (data54 === "voice/*"))){
const err68 = {instancePath:instancePath+"/mandatory/" + i5,schemaPath:"#/$defs/ruleName/enum",keyword:"enum",params:{allowedValues: schema83.enum},message:"must be equal to one of the allowed values",schema:schema83.enum,parentSchema:schema83,data:data54};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/mandatory",schemaPath:"#/properties/mandatory/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.mandatory.type,parentSchema:schema31.properties.mandatory,data:data53};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.overrides !== undefined){
let data55 = data.overrides;
if(Array.isArray(data55)){
const len6 = data55.length;
for(let i6=0; i6<len6; i6++){
let data56 = data55[i6];
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.files === undefined){
const err70 = {instancePath:instancePath+"/overrides/" + i6,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'",schema:schema31.properties.overrides.items.required,parentSchema:schema31.properties.overrides.items,data:data56};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
for(const key26 in data56){
if(!((((((((key26 === "files") || (key26 === "extends")) || (key26 === "channels")) || (key26 === "requests")) || (key26 === "handoff")) || (key26 === "gates")) || (key26 === "rules")) || (key26 === "suppress"))){
const err71 = {instancePath:instancePath+"/overrides/" + i6,schemaPath:"#/properties/overrides/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.overrides.items,data:data56};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data56.files !== undefined){
let data57 = data56.files;
if(Array.isArray(data57)){
const len7 = data57.length;
for(let i7=0; i7<len7; i7++){
let data58 = data57[i7];
if(typeof data58 !== "string"){
const err72 = {instancePath:instancePath+"/overrides/" + i6+"/files/" + i7,schemaPath:"#/$defs/patterns/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.items.type,parentSchema:schema32.items,data:data58};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/overrides/" + i6+"/files",schemaPath:"#/$defs/patterns/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.type,parentSchema:schema32,data:data57};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data56.extends !== undefined){
let data59 = data56.extends;
const _errs152 = errors;
let valid63 = true;
const _errs153 = errors;
if(typeof data59 !== "string"){
const err74 = {};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var _valid1 = _errs153 === errors;
errors = _errs152;
if(vErrors !== null){
if(_errs152){
vErrors.length = _errs152;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs155 = errors;
if(Array.isArray(data59)){
const len8 = data59.length;
for(let i8=0; i8<len8; i8++){
let data60 = data59[i8];
if(typeof data60 !== "string"){
const err75 = {instancePath:instancePath+"/overrides/" + i6+"/extends/" + i8,schemaPath:"#/$defs/strings/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.items.type,parentSchema:schema32.items,data:data60};
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
const err76 = {instancePath:instancePath+"/overrides/" + i6+"/extends",schemaPath:"#/$defs/strings/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.type,parentSchema:schema32,data:data59};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid1 = _errs155 === errors;
valid63 = _valid1;
}
if(!valid63){
const err77 = {instancePath:instancePath+"/overrides/" + i6+"/extends",schemaPath:"#/properties/overrides/items/properties/extends/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema31.properties.overrides.items.properties.extends.if,parentSchema:schema31.properties.overrides.items.properties.extends,data:data59};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data56.channels !== undefined){
let data61 = data56.channels;
if(Array.isArray(data61)){
if(data61.length < 1){
const err78 = {instancePath:instancePath+"/overrides/" + i6+"/channels",schemaPath:"#/$defs/channels/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema46,data:data61};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
const len9 = data61.length;
for(let i9=0; i9<len9; i9++){
let data62 = data61[i9];
if(!((((data62 === "voice") || (data62 === "chat")) || (data62 === "messaging")) || (data62 === "email"))){
const err79 = {instancePath:instancePath+"/overrides/" + i6+"/channels/" + i9,schemaPath:"#/$defs/channels/items/enum",keyword:"enum",params:{allowedValues: schema46.items.enum},message:"must be equal to one of the allowed values",schema:schema46.items.enum,parentSchema:schema46.items,data:data62};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/overrides/" + i6+"/channels",schemaPath:"#/$defs/channels/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema46.type,parentSchema:schema46,data:data61};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data56.requests !== undefined){
if(!(validate21(data56.requests, {instancePath:instancePath+"/overrides/" + i6+"/requests",parentData:data56,parentDataProperty:"requests",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data56.handoff !== undefined){
if(!(validate28(data56.handoff, {instancePath:instancePath+"/overrides/" + i6+"/handoff",parentData:data56,parentDataProperty:"handoff",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data56.gates !== undefined){
let data65 = data56.gates;
if(Array.isArray(data65)){
const len10 = data65.length;
for(let i10=0; i10<len10; i10++){
let data66 = data65[i10];
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.matches === undefined){
const err81 = {instancePath:instancePath+"/overrides/" + i6+"/gates/" + i10,schemaPath:"#/$defs/gates/items/required",keyword:"required",params:{missingProperty: "matches"},message:"must have required property '"+"matches"+"'",schema:schema60.items.required,parentSchema:schema60.items,data:data66};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data66.gate === undefined){
const err82 = {instancePath:instancePath+"/overrides/" + i6+"/gates/" + i10,schemaPath:"#/$defs/gates/items/required",keyword:"required",params:{missingProperty: "gate"},message:"must have required property '"+"gate"+"'",schema:schema60.items.required,parentSchema:schema60.items,data:data66};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
for(const key27 in data66){
if(!((key27 === "matches") || (key27 === "gate"))){
const err83 = {instancePath:instancePath+"/overrides/" + i6+"/gates/" + i10,schemaPath:"#/$defs/gates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema60.items,data:data66};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data66.matches !== undefined){
let data67 = data66.matches;
if(typeof data67 !== "string"){
const err84 = {instancePath:instancePath+"/overrides/" + i6+"/gates/" + i10+"/matches",schemaPath:"#/$defs/gates/items/properties/matches/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.items.properties.matches.type,parentSchema:schema60.items.properties.matches,data:data67};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data66.gate !== undefined){
let data68 = data66.gate;
if(!(((((((((data68 === "none") || (data68 === "condition")) || (data68 === "chosen")) || (data68 === "declined")) || (data68 === "closed")) || (data68 === "noAgent")) || (data68 === "failure")) || (data68 === "noInput")) || (data68 === "noMatch"))){
const err85 = {instancePath:instancePath+"/overrides/" + i6+"/gates/" + i10+"/gate",schemaPath:"#/$defs/gates/items/properties/gate/enum",keyword:"enum",params:{allowedValues: schema60.items.properties.gate.enum},message:"must be equal to one of the allowed values",schema:schema60.items.properties.gate.enum,parentSchema:schema60.items.properties.gate,data:data68};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/overrides/" + i6+"/gates/" + i10,schemaPath:"#/$defs/gates/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.items.type,parentSchema:schema60.items,data:data66};
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
const err87 = {instancePath:instancePath+"/overrides/" + i6+"/gates",schemaPath:"#/$defs/gates/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema60.type,parentSchema:schema60,data:data65};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data56.rules !== undefined){
if(!(validate34(data56.rules, {instancePath:instancePath+"/overrides/" + i6+"/rules",parentData:data56,parentDataProperty:"rules",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data56.suppress !== undefined){
if(!(validate93(data56.suppress, {instancePath:instancePath+"/overrides/" + i6+"/suppress",parentData:data56,parentDataProperty:"suppress",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
}
else {
const err88 = {instancePath:instancePath+"/overrides/" + i6,schemaPath:"#/properties/overrides/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.overrides.items.type,parentSchema:schema31.properties.overrides.items,data:data56};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.overrides.type,parentSchema:schema31.properties.overrides,data:data55};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.suppress !== undefined){
if(!(validate93(data.suppress, {instancePath:instancePath+"/suppress",parentData:data,parentDataProperty:"suppress",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
if(data.baseline !== undefined){
let data72 = data.baseline;
if(typeof data72 !== "string"){
const err90 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.baseline.type,parentSchema:schema31.properties.baseline,data:data72};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.context !== undefined){
let data73 = data.context;
if(typeof data73 !== "string"){
const err91 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.context.type,parentSchema:schema31.properties.context,data:data73};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
