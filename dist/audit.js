if (require.main === module) process.exitCode = 1
;(()=>{"use strict"
var __webpack_modules__={2613:(function(module){module.exports=require("assert")}),181:(function(module){module.exports=require("buffer")}),5317:(function(module){module.exports=require("child_process")}),4434:(function(module){module.exports=require("events")}),9896:(function(module){module.exports=require("fs")}),1421:(function(module){module.exports=require("node:child_process")}),7598:(function(module){module.exports=require("node:crypto")}),3024:(function(module){module.exports=require("node:fs")}),7067:(function(module){module.exports=require("node:http")}),4708:(function(module){module.exports=require("node:https")}),7030:(function(module){module.exports=require("node:net")}),6760:(function(module){module.exports=require("node:path")}),6848:(function(module){module.exports=require("node:readline/promises")}),1692:(function(module){module.exports=require("node:tls")}),7975:(function(module){module.exports=require("node:util")}),714:(function(module){module.exports=require("node:vm")}),857:(function(module){module.exports=require("os")}),6928:(function(module){module.exports=require("path")}),932:(function(module){module.exports=require("process")}),3193:(function(module){module.exports=require("string_decoder")}),3557:(function(module){module.exports=require("timers")}),5151:(function(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__){__nccwpck_require__.d(__webpack_exports__,{R:()=>runProcess,V:()=>FAILURE})
const FAILURE=1
async function runProcess(process,work,say){process.exitCode=FAILURE
let isSettled=false
const fail=problem=>{isSettled=true
process.exitCode=FAILURE
try{say(problem)}finally{process.exit()}}
process.once('beforeExit',()=>{if(!isSettled)fail('release-gate ended without a verdict: it waits for a response that cannot arrive. Re-run the job.')})
process.once('uncaughtException',error=>fail(describe(error)))
try{const exitCode=await work()
isSettled=true
process.exitCode=exitCode}catch(error){fail(describe(error))}}const describe=error=>`release-gate failed: ${(error instanceof Error?error.message:String(error)).split('\n',1)[0]??''}.`}),964:(function(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__){__nccwpck_require__.d(__webpack_exports__,{ts:()=>escapeInvisible,wD:()=>markdown})
const escapeInvisible=text=>{const unarmed=text.replaceAll('##[','##\\u{5b}')
return PRINTABLE.test(unarmed)?unarmed:unarmed.replace(/(?! )[\p{C}\p{Default_Ignorable_Code_Point}\p{Z}]/gu,character=>`\\u{${(character.codePointAt(0)??0).toString(16)}}`)}
const PRINTABLE=/^[ -~]*$/
const markdown=text=>escapeInvisible(text).replace(/[^a-z\d ,.;?=%+/-]|\.(?=\w)|^[-+]/giu,character=>`&#${character.codePointAt(0)??0};`)})}
var __webpack_module_cache__={}
function __nccwpck_require__(moduleId){var cachedModule=__webpack_module_cache__[moduleId]
if(cachedModule!==void 0)return cachedModule.exports
var module=__webpack_module_cache__[moduleId]={exports:{}}
var threw=true
try{__webpack_modules__[moduleId].call(module.exports,module,module.exports,__nccwpck_require__)
threw=false}finally{if(threw)delete __webpack_module_cache__[moduleId]}return module.exports}__nccwpck_require__.m=__webpack_modules__
if(typeof __nccwpck_require__!=='undefined')__nccwpck_require__.ab=__dirname+"/";(()=>{var getProto=Object.getPrototypeOf?obj=>Object.getPrototypeOf(obj):obj=>obj.__proto__
var leafPrototypes
__nccwpck_require__.t=function(value,mode){if(mode&1)value=this(value)
if(mode&8)return value
if(typeof value==='object'&&value){if(mode&4&&value.__esModule)return value
if(mode&16&&typeof value.then==='function')return value}var ns=Object.create(null)
__nccwpck_require__.r(ns)
var def={}
leafPrototypes=leafPrototypes||[null,getProto({}),getProto([]),getProto(getProto)]
for(var current=mode&2&&value;typeof current=='object'&&!~leafPrototypes.indexOf(current);current=getProto(current))Object.getOwnPropertyNames(current).forEach(key=>def[key]=()=>value[key])
def['default']=()=>value
__nccwpck_require__.d(ns,def)
return ns}})();(()=>{__nccwpck_require__.d=(exports,definition)=>{for(var key in definition)if(__nccwpck_require__.o(definition,key)&&!__nccwpck_require__.o(exports,key))Object.defineProperty(exports,key,{enumerable:true,get:definition[key]})}})();(()=>{__nccwpck_require__.f={}
__nccwpck_require__.e=chunkId=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises,key)=>{__nccwpck_require__.f[key](chunkId,promises)
return promises},[]))})();(()=>{__nccwpck_require__.u=chunkId=>chunkId+".audit.js"})();(()=>{__nccwpck_require__.o=(obj,prop)=>Object.prototype.hasOwnProperty.call(obj,prop)})();(()=>{__nccwpck_require__.r=exports=>{if(typeof Symbol!=='undefined'&&Symbol.toStringTag)Object.defineProperty(exports,Symbol.toStringTag,{value:'Module'})
Object.defineProperty(exports,'__esModule',{value:true})}})();(()=>{var installedChunks={792:1}
var installChunk=chunk=>{var moreModules=chunk.modules,chunkIds=chunk.ids,runtime=chunk.runtime
for(var moduleId in moreModules)if(__nccwpck_require__.o(moreModules,moduleId))__nccwpck_require__.m[moduleId]=moreModules[moduleId]
if(runtime)runtime(__nccwpck_require__)
for(var i=0;i<chunkIds.length;i++)installedChunks[chunkIds[i]]=1}
__nccwpck_require__.f.require=(chunkId,promises)=>{if(!installedChunks[chunkId])if(true)installChunk(require("./"+__nccwpck_require__.u(chunkId)))
else installedChunks[chunkId]=1}})()
var __webpack_exports__={}
__nccwpck_require__.r(__webpack_exports__)
__nccwpck_require__.d(__webpack_exports__,{cli:()=>cli,run:()=>run})
var run_process=__nccwpck_require__(5151)
var model_escape=__nccwpck_require__(964)
const complain=problem=>process.stderr.write(`${(0,model_escape.ts)(problem)}\n`)
const annotate=problem=>process.stdout.write(`::error title=release-gate audit::${(0,model_escape.ts)(problem).replaceAll('%','%25')}\n`)
var external_node_fs_=__nccwpck_require__(3024)
function writeDirectly(process){const stdout={errored:null,write}
Object.defineProperty(process,'stdout',{value:stdout,configurable:true})
function write(text){const bytes=Buffer.from(text)
for(let written=0;written<bytes.length&&stdout.errored===null;)try{written+=(0,external_node_fs_.writeSync)(1,bytes,written)}catch(error){if(error.code==='EAGAIN')Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,5)
else stdout.errored=error}return stdout.errored===null}}async function run(){writeDirectly(process)
await(0,run_process.R)(process,async()=>{const{run:runAudit}=await Promise.all([__nccwpck_require__.e(458),__nccwpck_require__.e(592),__nccwpck_require__.e(37),__nccwpck_require__.e(790),__nccwpck_require__.e(722)]).then(__nccwpck_require__.bind(__nccwpck_require__,862))
return runAudit(process.env)},annotate)
process.exit()}const cli=()=>(0,run_process.R)(process,async()=>{const{main}=await __nccwpck_require__.e(774).then(__nccwpck_require__.bind(__nccwpck_require__,8774))
const{processTerminal}=await __nccwpck_require__.e(739).then(__nccwpck_require__.bind(__nccwpck_require__,5739))
return main(process.argv.slice(2),processTerminal(process))},complain)
module.exports=__webpack_exports__})()

if (require.main === module) module.exports.run()
