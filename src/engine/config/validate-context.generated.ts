// Written by scripts/validators.ts. Do not edit.
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated
// @ts-nocheck
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"context.schema.json","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"queues":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","pattern":"\\S"},"id":{"type":"string","pattern":"\\S"},"arn":{"type":"string","pattern":"\\S"},"channels":{"type":"array","items":{"enum":["voice","chat","messaging","email"]},"minItems":1},"recorded":{"type":"boolean"},"jurisdiction":{"type":"string","pattern":"\\S"}}}},"skills":{"type":"array","items":{"type":"string","pattern":"\\S"}},"flows":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","pattern":"\\S"},"recorded":{"type":"boolean"},"jurisdiction":{"type":"string","pattern":"\\S"}}}},"trunks":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","pattern":"\\S"},"carrier":{"type":"string","pattern":"\\S"},"numbers":{"type":"array","items":{"type":"string","pattern":"\\S"},"minItems":1},"releaseLink":{"type":"boolean"},"changed":{"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},"changeWindow":{"type":"array","items":{"$ref":"#/$defs/span"},"minItems":1},"openHours":{"type":"array","items":{"$ref":"#/$defs/span"},"minItems":1}}}},"carriers":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","pattern":"\\S"},"methods":{"type":"array","items":{"$ref":"#/$defs/method"}},"tests":{"type":"object","additionalProperties":false,"properties":{"refer":{"$ref":"#/$defs/day"},"refer-replaces":{"$ref":"#/$defs/day"},"invite-replaces":{"$ref":"#/$defs/day"},"bridge":{"$ref":"#/$defs/day"},"bye-header":{"$ref":"#/$defs/day"}}}}}},"recordings":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["days"],"properties":{"name":{"type":"string","pattern":"\\S"},"days":{"type":"integer","minimum":0},"queues":{"type":"array","items":{"type":"string","pattern":"\\S"}}}}},"jurisdictions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","pattern":"\\S"},"minDays":{"type":"integer","minimum":0},"maxDays":{"type":"integer","minimum":0},"notice":{"type":"boolean"}}}}}};
const pattern3 = new RegExp("\\S", "u");
const pattern13 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
const schema20 = {"type":"string","pattern":"^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(-(Mon|Tue|Wed|Thu|Fri|Sat|Sun))? ([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"};
const pattern14 = new RegExp("^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(-(Mon|Tue|Wed|Thu|Fri|Sat|Sun))? ([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$", "u");

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
if(typeof data === "string"){
if(!pattern14.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(-(Mon|Tue|Wed|Thu|Fri|Sat|Sun))? ([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"},schema:"^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(-(Mon|Tue|Wed|Thu|Fri|Sat|Sun))? ([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$",parentSchema:schema20,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema20.type,parentSchema:schema20,data};
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
validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema21 = {"enum":["refer","refer-replaces","invite-replaces","bridge","bye-header"]};

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
if(!(((((data === "refer") || (data === "refer-replaces")) || (data === "invite-replaces")) || (data === "bridge")) || (data === "bye-header"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema21.enum},schema:schema21.enum,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"};

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
if(typeof data === "string"){
if(!pattern13.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},schema:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",parentSchema:schema22,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data};
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
validate58.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="context.schema.json" */;
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
if(!((((((((key0 === "$schema") || (key0 === "queues")) || (key0 === "skills")) || (key0 === "flows")) || (key0 === "trunks")) || (key0 === "carriers")) || (key0 === "recordings")) || (key0 === "jurisdictions"))){
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
if(data.queues !== undefined){
let data1 = data.queues;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
const err2 = {instancePath:instancePath+"/queues/" + i0,schemaPath:"#/properties/queues/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema19.properties.queues.items.required,parentSchema:schema19.properties.queues.items,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data2){
if(!((((((key1 === "name") || (key1 === "id")) || (key1 === "arn")) || (key1 === "channels")) || (key1 === "recorded")) || (key1 === "jurisdiction"))){
const err3 = {instancePath:instancePath+"/queues/" + i0,schemaPath:"#/properties/queues/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.queues.items,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err4 = {instancePath:instancePath+"/queues/" + i0+"/name",schemaPath:"#/properties/queues/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.queues.items.properties.name,data:data3};
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
const err5 = {instancePath:instancePath+"/queues/" + i0+"/name",schemaPath:"#/properties/queues/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema19.properties.queues.items.properties.name.type,parentSchema:schema19.properties.queues.items.properties.name,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.id !== undefined){
let data4 = data2.id;
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err6 = {instancePath:instancePath+"/queues/" + i0+"/id",schemaPath:"#/properties/queues/items/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.queues.items.properties.id,data:data4};
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
const err7 = {instancePath:instancePath+"/queues/" + i0+"/id",schemaPath:"#/properties/queues/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema19.properties.queues.items.properties.id.type,parentSchema:schema19.properties.queues.items.properties.id,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.arn !== undefined){
let data5 = data2.arn;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
const err8 = {instancePath:instancePath+"/queues/" + i0+"/arn",schemaPath:"#/properties/queues/items/properties/arn/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.queues.items.properties.arn,data:data5};
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
const err9 = {instancePath:instancePath+"/queues/" + i0+"/arn",schemaPath:"#/properties/queues/items/properties/arn/type",keyword:"type",params:{type: "string"},schema:schema19.properties.queues.items.properties.arn.type,parentSchema:schema19.properties.queues.items.properties.arn,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.channels !== undefined){
let data6 = data2.channels;
if(Array.isArray(data6)){
if(data6.length < 1){
const err10 = {instancePath:instancePath+"/queues/" + i0+"/channels",schemaPath:"#/properties/queues/items/properties/channels/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.queues.items.properties.channels,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(!((((data7 === "voice") || (data7 === "chat")) || (data7 === "messaging")) || (data7 === "email"))){
const err11 = {instancePath:instancePath+"/queues/" + i0+"/channels/" + i1,schemaPath:"#/properties/queues/items/properties/channels/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.queues.items.properties.channels.items.enum},schema:schema19.properties.queues.items.properties.channels.items.enum,parentSchema:schema19.properties.queues.items.properties.channels.items,data:data7};
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
const err12 = {instancePath:instancePath+"/queues/" + i0+"/channels",schemaPath:"#/properties/queues/items/properties/channels/type",keyword:"type",params:{type: "array"},schema:schema19.properties.queues.items.properties.channels.type,parentSchema:schema19.properties.queues.items.properties.channels,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.recorded !== undefined){
let data8 = data2.recorded;
if(typeof data8 !== "boolean"){
const err13 = {instancePath:instancePath+"/queues/" + i0+"/recorded",schemaPath:"#/properties/queues/items/properties/recorded/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.queues.items.properties.recorded.type,parentSchema:schema19.properties.queues.items.properties.recorded,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.jurisdiction !== undefined){
let data9 = data2.jurisdiction;
if(typeof data9 === "string"){
if(!pattern3.test(data9)){
const err14 = {instancePath:instancePath+"/queues/" + i0+"/jurisdiction",schemaPath:"#/properties/queues/items/properties/jurisdiction/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.queues.items.properties.jurisdiction,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/queues/" + i0+"/jurisdiction",schemaPath:"#/properties/queues/items/properties/jurisdiction/type",keyword:"type",params:{type: "string"},schema:schema19.properties.queues.items.properties.jurisdiction.type,parentSchema:schema19.properties.queues.items.properties.jurisdiction,data:data9};
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
const err16 = {instancePath:instancePath+"/queues/" + i0,schemaPath:"#/properties/queues/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.queues.items.type,parentSchema:schema19.properties.queues.items,data:data2};
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
const err17 = {instancePath:instancePath+"/queues",schemaPath:"#/properties/queues/type",keyword:"type",params:{type: "array"},schema:schema19.properties.queues.type,parentSchema:schema19.properties.queues,data:data1};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.skills !== undefined){
let data10 = data.skills;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(typeof data11 === "string"){
if(!pattern3.test(data11)){
const err18 = {instancePath:instancePath+"/skills/" + i2,schemaPath:"#/properties/skills/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.skills.items,data:data11};
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
const err19 = {instancePath:instancePath+"/skills/" + i2,schemaPath:"#/properties/skills/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.skills.items.type,parentSchema:schema19.properties.skills.items,data:data11};
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
const err20 = {instancePath:instancePath+"/skills",schemaPath:"#/properties/skills/type",keyword:"type",params:{type: "array"},schema:schema19.properties.skills.type,parentSchema:schema19.properties.skills,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.flows !== undefined){
let data12 = data.flows;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.name === undefined){
const err21 = {instancePath:instancePath+"/flows/" + i3,schemaPath:"#/properties/flows/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema19.properties.flows.items.required,parentSchema:schema19.properties.flows.items,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key2 in data13){
if(!(((key2 === "name") || (key2 === "recorded")) || (key2 === "jurisdiction"))){
const err22 = {instancePath:instancePath+"/flows/" + i3,schemaPath:"#/properties/flows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema19.properties.flows.items,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data13.name !== undefined){
let data14 = data13.name;
if(typeof data14 === "string"){
if(!pattern3.test(data14)){
const err23 = {instancePath:instancePath+"/flows/" + i3+"/name",schemaPath:"#/properties/flows/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.flows.items.properties.name,data:data14};
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
const err24 = {instancePath:instancePath+"/flows/" + i3+"/name",schemaPath:"#/properties/flows/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema19.properties.flows.items.properties.name.type,parentSchema:schema19.properties.flows.items.properties.name,data:data14};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data13.recorded !== undefined){
let data15 = data13.recorded;
if(typeof data15 !== "boolean"){
const err25 = {instancePath:instancePath+"/flows/" + i3+"/recorded",schemaPath:"#/properties/flows/items/properties/recorded/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.flows.items.properties.recorded.type,parentSchema:schema19.properties.flows.items.properties.recorded,data:data15};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data13.jurisdiction !== undefined){
let data16 = data13.jurisdiction;
if(typeof data16 === "string"){
if(!pattern3.test(data16)){
const err26 = {instancePath:instancePath+"/flows/" + i3+"/jurisdiction",schemaPath:"#/properties/flows/items/properties/jurisdiction/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.flows.items.properties.jurisdiction,data:data16};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/flows/" + i3+"/jurisdiction",schemaPath:"#/properties/flows/items/properties/jurisdiction/type",keyword:"type",params:{type: "string"},schema:schema19.properties.flows.items.properties.jurisdiction.type,parentSchema:schema19.properties.flows.items.properties.jurisdiction,data:data16};
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
else {
const err28 = {instancePath:instancePath+"/flows/" + i3,schemaPath:"#/properties/flows/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.flows.items.type,parentSchema:schema19.properties.flows.items,data:data13};
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
const err29 = {instancePath:instancePath+"/flows",schemaPath:"#/properties/flows/type",keyword:"type",params:{type: "array"},schema:schema19.properties.flows.type,parentSchema:schema19.properties.flows,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.trunks !== undefined){
let data17 = data.trunks;
if(Array.isArray(data17)){
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
let data18 = data17[i4];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.name === undefined){
const err30 = {instancePath:instancePath+"/trunks/" + i4,schemaPath:"#/properties/trunks/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema19.properties.trunks.items.required,parentSchema:schema19.properties.trunks.items,data:data18};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key3 in data18){
if(!(((((((key3 === "name") || (key3 === "carrier")) || (key3 === "numbers")) || (key3 === "releaseLink")) || (key3 === "changed")) || (key3 === "changeWindow")) || (key3 === "openHours"))){
const err31 = {instancePath:instancePath+"/trunks/" + i4,schemaPath:"#/properties/trunks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema19.properties.trunks.items,data:data18};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data18.name !== undefined){
let data19 = data18.name;
if(typeof data19 === "string"){
if(!pattern3.test(data19)){
const err32 = {instancePath:instancePath+"/trunks/" + i4+"/name",schemaPath:"#/properties/trunks/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.trunks.items.properties.name,data:data19};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/trunks/" + i4+"/name",schemaPath:"#/properties/trunks/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema19.properties.trunks.items.properties.name.type,parentSchema:schema19.properties.trunks.items.properties.name,data:data19};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data18.carrier !== undefined){
let data20 = data18.carrier;
if(typeof data20 === "string"){
if(!pattern3.test(data20)){
const err34 = {instancePath:instancePath+"/trunks/" + i4+"/carrier",schemaPath:"#/properties/trunks/items/properties/carrier/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.trunks.items.properties.carrier,data:data20};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/trunks/" + i4+"/carrier",schemaPath:"#/properties/trunks/items/properties/carrier/type",keyword:"type",params:{type: "string"},schema:schema19.properties.trunks.items.properties.carrier.type,parentSchema:schema19.properties.trunks.items.properties.carrier,data:data20};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data18.numbers !== undefined){
let data21 = data18.numbers;
if(Array.isArray(data21)){
if(data21.length < 1){
const err36 = {instancePath:instancePath+"/trunks/" + i4+"/numbers",schemaPath:"#/properties/trunks/items/properties/numbers/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.trunks.items.properties.numbers,data:data21};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
const len5 = data21.length;
for(let i5=0; i5<len5; i5++){
let data22 = data21[i5];
if(typeof data22 === "string"){
if(!pattern3.test(data22)){
const err37 = {instancePath:instancePath+"/trunks/" + i4+"/numbers/" + i5,schemaPath:"#/properties/trunks/items/properties/numbers/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.trunks.items.properties.numbers.items,data:data22};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/trunks/" + i4+"/numbers/" + i5,schemaPath:"#/properties/trunks/items/properties/numbers/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.trunks.items.properties.numbers.items.type,parentSchema:schema19.properties.trunks.items.properties.numbers.items,data:data22};
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
else {
const err39 = {instancePath:instancePath+"/trunks/" + i4+"/numbers",schemaPath:"#/properties/trunks/items/properties/numbers/type",keyword:"type",params:{type: "array"},schema:schema19.properties.trunks.items.properties.numbers.type,parentSchema:schema19.properties.trunks.items.properties.numbers,data:data21};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data18.releaseLink !== undefined){
let data23 = data18.releaseLink;
if(typeof data23 !== "boolean"){
const err40 = {instancePath:instancePath+"/trunks/" + i4+"/releaseLink",schemaPath:"#/properties/trunks/items/properties/releaseLink/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.trunks.items.properties.releaseLink.type,parentSchema:schema19.properties.trunks.items.properties.releaseLink,data:data23};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data18.changed !== undefined){
let data24 = data18.changed;
if(typeof data24 === "string"){
if(!pattern13.test(data24)){
const err41 = {instancePath:instancePath+"/trunks/" + i4+"/changed",schemaPath:"#/properties/trunks/items/properties/changed/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},schema:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",parentSchema:schema19.properties.trunks.items.properties.changed,data:data24};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/trunks/" + i4+"/changed",schemaPath:"#/properties/trunks/items/properties/changed/type",keyword:"type",params:{type: "string"},schema:schema19.properties.trunks.items.properties.changed.type,parentSchema:schema19.properties.trunks.items.properties.changed,data:data24};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data18.changeWindow !== undefined){
let data25 = data18.changeWindow;
if(Array.isArray(data25)){
if(data25.length < 1){
const err43 = {instancePath:instancePath+"/trunks/" + i4+"/changeWindow",schemaPath:"#/properties/trunks/items/properties/changeWindow/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.trunks.items.properties.changeWindow,data:data25};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const len6 = data25.length;
for(let i6=0; i6<len6; i6++){
if(!(validate53(data25[i6], {instancePath:instancePath+"/trunks/" + i4+"/changeWindow/" + i6,parentData:data25,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err44 = {instancePath:instancePath+"/trunks/" + i4+"/changeWindow",schemaPath:"#/properties/trunks/items/properties/changeWindow/type",keyword:"type",params:{type: "array"},schema:schema19.properties.trunks.items.properties.changeWindow.type,parentSchema:schema19.properties.trunks.items.properties.changeWindow,data:data25};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data18.openHours !== undefined){
let data27 = data18.openHours;
if(Array.isArray(data27)){
if(data27.length < 1){
const err45 = {instancePath:instancePath+"/trunks/" + i4+"/openHours",schemaPath:"#/properties/trunks/items/properties/openHours/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.trunks.items.properties.openHours,data:data27};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
const len7 = data27.length;
for(let i7=0; i7<len7; i7++){
if(!(validate53(data27[i7], {instancePath:instancePath+"/trunks/" + i4+"/openHours/" + i7,parentData:data27,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err46 = {instancePath:instancePath+"/trunks/" + i4+"/openHours",schemaPath:"#/properties/trunks/items/properties/openHours/type",keyword:"type",params:{type: "array"},schema:schema19.properties.trunks.items.properties.openHours.type,parentSchema:schema19.properties.trunks.items.properties.openHours,data:data27};
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
const err47 = {instancePath:instancePath+"/trunks/" + i4,schemaPath:"#/properties/trunks/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.trunks.items.type,parentSchema:schema19.properties.trunks.items,data:data18};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/trunks",schemaPath:"#/properties/trunks/type",keyword:"type",params:{type: "array"},schema:schema19.properties.trunks.type,parentSchema:schema19.properties.trunks,data:data17};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.carriers !== undefined){
let data29 = data.carriers;
if(Array.isArray(data29)){
const len8 = data29.length;
for(let i8=0; i8<len8; i8++){
let data30 = data29[i8];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.name === undefined){
const err49 = {instancePath:instancePath+"/carriers/" + i8,schemaPath:"#/properties/carriers/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema19.properties.carriers.items.required,parentSchema:schema19.properties.carriers.items,data:data30};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key4 in data30){
if(!(((key4 === "name") || (key4 === "methods")) || (key4 === "tests"))){
const err50 = {instancePath:instancePath+"/carriers/" + i8,schemaPath:"#/properties/carriers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema19.properties.carriers.items,data:data30};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data30.name !== undefined){
let data31 = data30.name;
if(typeof data31 === "string"){
if(!pattern3.test(data31)){
const err51 = {instancePath:instancePath+"/carriers/" + i8+"/name",schemaPath:"#/properties/carriers/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.carriers.items.properties.name,data:data31};
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
const err52 = {instancePath:instancePath+"/carriers/" + i8+"/name",schemaPath:"#/properties/carriers/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema19.properties.carriers.items.properties.name.type,parentSchema:schema19.properties.carriers.items.properties.name,data:data31};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data30.methods !== undefined){
let data32 = data30.methods;
if(Array.isArray(data32)){
const len9 = data32.length;
for(let i9=0; i9<len9; i9++){
if(!(validate56(data32[i9], {instancePath:instancePath+"/carriers/" + i8+"/methods/" + i9,parentData:data32,parentDataProperty:i9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err53 = {instancePath:instancePath+"/carriers/" + i8+"/methods",schemaPath:"#/properties/carriers/items/properties/methods/type",keyword:"type",params:{type: "array"},schema:schema19.properties.carriers.items.properties.methods.type,parentSchema:schema19.properties.carriers.items.properties.methods,data:data32};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data30.tests !== undefined){
let data34 = data30.tests;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key5 in data34){
if(!(((((key5 === "refer") || (key5 === "refer-replaces")) || (key5 === "invite-replaces")) || (key5 === "bridge")) || (key5 === "bye-header"))){
const err54 = {instancePath:instancePath+"/carriers/" + i8+"/tests",schemaPath:"#/properties/carriers/items/properties/tests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema19.properties.carriers.items.properties.tests,data:data34};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data34.refer !== undefined){
if(!(validate58(data34.refer, {instancePath:instancePath+"/carriers/" + i8+"/tests/refer",parentData:data34,parentDataProperty:"refer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data34["refer-replaces"] !== undefined){
if(!(validate58(data34["refer-replaces"], {instancePath:instancePath+"/carriers/" + i8+"/tests/refer-replaces",parentData:data34,parentDataProperty:"refer-replaces",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data34["invite-replaces"] !== undefined){
if(!(validate58(data34["invite-replaces"], {instancePath:instancePath+"/carriers/" + i8+"/tests/invite-replaces",parentData:data34,parentDataProperty:"invite-replaces",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data34.bridge !== undefined){
if(!(validate58(data34.bridge, {instancePath:instancePath+"/carriers/" + i8+"/tests/bridge",parentData:data34,parentDataProperty:"bridge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data34["bye-header"] !== undefined){
if(!(validate58(data34["bye-header"], {instancePath:instancePath+"/carriers/" + i8+"/tests/bye-header",parentData:data34,parentDataProperty:"bye-header",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err55 = {instancePath:instancePath+"/carriers/" + i8+"/tests",schemaPath:"#/properties/carriers/items/properties/tests/type",keyword:"type",params:{type: "object"},schema:schema19.properties.carriers.items.properties.tests.type,parentSchema:schema19.properties.carriers.items.properties.tests,data:data34};
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
const err56 = {instancePath:instancePath+"/carriers/" + i8,schemaPath:"#/properties/carriers/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.carriers.items.type,parentSchema:schema19.properties.carriers.items,data:data30};
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
const err57 = {instancePath:instancePath+"/carriers",schemaPath:"#/properties/carriers/type",keyword:"type",params:{type: "array"},schema:schema19.properties.carriers.type,parentSchema:schema19.properties.carriers,data:data29};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.recordings !== undefined){
let data40 = data.recordings;
if(Array.isArray(data40)){
const len10 = data40.length;
for(let i10=0; i10<len10; i10++){
let data41 = data40[i10];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.days === undefined){
const err58 = {instancePath:instancePath+"/recordings/" + i10,schemaPath:"#/properties/recordings/items/required",keyword:"required",params:{missingProperty: "days"},schema:schema19.properties.recordings.items.required,parentSchema:schema19.properties.recordings.items,data:data41};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
for(const key6 in data41){
if(!(((key6 === "name") || (key6 === "days")) || (key6 === "queues"))){
const err59 = {instancePath:instancePath+"/recordings/" + i10,schemaPath:"#/properties/recordings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema19.properties.recordings.items,data:data41};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data41.name !== undefined){
let data42 = data41.name;
if(typeof data42 === "string"){
if(!pattern3.test(data42)){
const err60 = {instancePath:instancePath+"/recordings/" + i10+"/name",schemaPath:"#/properties/recordings/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.recordings.items.properties.name,data:data42};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/recordings/" + i10+"/name",schemaPath:"#/properties/recordings/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema19.properties.recordings.items.properties.name.type,parentSchema:schema19.properties.recordings.items.properties.name,data:data42};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data41.days !== undefined){
let data43 = data41.days;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err62 = {instancePath:instancePath+"/recordings/" + i10+"/days",schemaPath:"#/properties/recordings/items/properties/days/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.recordings.items.properties.days.type,parentSchema:schema19.properties.recordings.items.properties.days,data:data43};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
const err63 = {instancePath:instancePath+"/recordings/" + i10+"/days",schemaPath:"#/properties/recordings/items/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.recordings.items.properties.days,data:data43};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
if(data41.queues !== undefined){
let data44 = data41.queues;
if(Array.isArray(data44)){
const len11 = data44.length;
for(let i11=0; i11<len11; i11++){
let data45 = data44[i11];
if(typeof data45 === "string"){
if(!pattern3.test(data45)){
const err64 = {instancePath:instancePath+"/recordings/" + i10+"/queues/" + i11,schemaPath:"#/properties/recordings/items/properties/queues/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.recordings.items.properties.queues.items,data:data45};
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
const err65 = {instancePath:instancePath+"/recordings/" + i10+"/queues/" + i11,schemaPath:"#/properties/recordings/items/properties/queues/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.recordings.items.properties.queues.items.type,parentSchema:schema19.properties.recordings.items.properties.queues.items,data:data45};
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
const err66 = {instancePath:instancePath+"/recordings/" + i10+"/queues",schemaPath:"#/properties/recordings/items/properties/queues/type",keyword:"type",params:{type: "array"},schema:schema19.properties.recordings.items.properties.queues.type,parentSchema:schema19.properties.recordings.items.properties.queues,data:data44};
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
const err67 = {instancePath:instancePath+"/recordings/" + i10,schemaPath:"#/properties/recordings/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.recordings.items.type,parentSchema:schema19.properties.recordings.items,data:data41};
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
const err68 = {instancePath:instancePath+"/recordings",schemaPath:"#/properties/recordings/type",keyword:"type",params:{type: "array"},schema:schema19.properties.recordings.type,parentSchema:schema19.properties.recordings,data:data40};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.jurisdictions !== undefined){
let data46 = data.jurisdictions;
if(Array.isArray(data46)){
const len12 = data46.length;
for(let i12=0; i12<len12; i12++){
let data47 = data46[i12];
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.name === undefined){
const err69 = {instancePath:instancePath+"/jurisdictions/" + i12,schemaPath:"#/properties/jurisdictions/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema19.properties.jurisdictions.items.required,parentSchema:schema19.properties.jurisdictions.items,data:data47};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
for(const key7 in data47){
if(!((((key7 === "name") || (key7 === "minDays")) || (key7 === "maxDays")) || (key7 === "notice"))){
const err70 = {instancePath:instancePath+"/jurisdictions/" + i12,schemaPath:"#/properties/jurisdictions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema19.properties.jurisdictions.items,data:data47};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data47.name !== undefined){
let data48 = data47.name;
if(typeof data48 === "string"){
if(!pattern3.test(data48)){
const err71 = {instancePath:instancePath+"/jurisdictions/" + i12+"/name",schemaPath:"#/properties/jurisdictions/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.jurisdictions.items.properties.name,data:data48};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/jurisdictions/" + i12+"/name",schemaPath:"#/properties/jurisdictions/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema19.properties.jurisdictions.items.properties.name.type,parentSchema:schema19.properties.jurisdictions.items.properties.name,data:data48};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data47.minDays !== undefined){
let data49 = data47.minDays;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err73 = {instancePath:instancePath+"/jurisdictions/" + i12+"/minDays",schemaPath:"#/properties/jurisdictions/items/properties/minDays/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.jurisdictions.items.properties.minDays.type,parentSchema:schema19.properties.jurisdictions.items.properties.minDays,data:data49};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 0 || isNaN(data49)){
const err74 = {instancePath:instancePath+"/jurisdictions/" + i12+"/minDays",schemaPath:"#/properties/jurisdictions/items/properties/minDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.jurisdictions.items.properties.minDays,data:data49};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
if(data47.maxDays !== undefined){
let data50 = data47.maxDays;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
const err75 = {instancePath:instancePath+"/jurisdictions/" + i12+"/maxDays",schemaPath:"#/properties/jurisdictions/items/properties/maxDays/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.jurisdictions.items.properties.maxDays.type,parentSchema:schema19.properties.jurisdictions.items.properties.maxDays,data:data50};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 0 || isNaN(data50)){
const err76 = {instancePath:instancePath+"/jurisdictions/" + i12+"/maxDays",schemaPath:"#/properties/jurisdictions/items/properties/maxDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.jurisdictions.items.properties.maxDays,data:data50};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
if(data47.notice !== undefined){
let data51 = data47.notice;
if(typeof data51 !== "boolean"){
const err77 = {instancePath:instancePath+"/jurisdictions/" + i12+"/notice",schemaPath:"#/properties/jurisdictions/items/properties/notice/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.jurisdictions.items.properties.notice.type,parentSchema:schema19.properties.jurisdictions.items.properties.notice,data:data51};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/jurisdictions/" + i12,schemaPath:"#/properties/jurisdictions/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.jurisdictions.items.type,parentSchema:schema19.properties.jurisdictions.items,data:data47};
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
const err79 = {instancePath:instancePath+"/jurisdictions",schemaPath:"#/properties/jurisdictions/type",keyword:"type",params:{type: "array"},schema:schema19.properties.jurisdictions.type,parentSchema:schema19.properties.jurisdictions,data:data46};
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
const err80 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
