"use strict"
exports.id=660
exports.ids=[660]
exports.modules={4660:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{d1:()=>runCommand,nI:()=>paint,processTerminal:()=>processTerminal})
var _inputs_gate_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8152)
var _model_escape_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(964)
const BAD_USAGE=2
const FAILED=1
async function runCommand(terminal,name,command){try{return await command()}catch(error){const complain=problem=>terminal.complain((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.RK)(`release-gate: ${problem}`))
if(error instanceof _inputs_gate_js__WEBPACK_IMPORTED_MODULE_0__.j1){error.problems.forEach(complain)
terminal.complain(`Try: node dist/cli.js ${name===''?'':`${name} `}--help`)
return BAD_USAGE}const{message=String(error),syscall}=Object(error)
complain(syscall===void 0?`hit an internal error: ${message}. Report it with the command that you ran.`:message)
return FAILED}}const COLOURS={good:32,bad:31,unsure:33,dim:2}
const paint=(style,text)=>`[${COLOURS[style]}m${text}[0m`
const processTerminal=process=>({directory:process.cwd(),env:process.env,colours:process.stdout.isTTY&&(process.env['NO_COLOR']??'')==='',print:text=>process.stdout.write(`${text}\n`),complain:text=>process.stderr.write(`${text}\n`),progress:(done,of,what='tags')=>{if(!process.stderr.isTTY)return
const bar='█'.repeat(Math.round(24*done/of)).padEnd(24,'░')
process.stderr.write(done<of?`\r${bar} ${done} of ${of} ${what}`:`\r${' '.repeat(60)}\r`)},get ask(){return process.stdin.isTTY&&process.stdout.isTTY?question=>askAt(process,question):void 0}})
async function askAt({stdin,stdout},question){const{createInterface}=await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__,6848,19))
const prompt=createInterface({input:stdin,output:stdout})
try{return await prompt.question(question)}finally{prompt.close()}}}),8152:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{j1:()=>ConfigurationError,og:()=>isRepositoryPath,ry:()=>splitList});['Say who may release, in one of three ways:','(1) allowed-users: octocat, hubot in the workflow;','(2) a file .github/MAINTAINERS on the default branch, one @login a line;','(3) allowed-teams: org/release-managers, with a team-token that may read members.'].join(' ')
__webpack_require__(6725)
class ConfigurationError extends Error{name='ConfigurationError'
problems
constructor(problems){super(problems.join('\n'))
this.problems=problems}}new Set(['maintainers-file','token'])
const splitList=text=>listLines(text).flatMap(line=>line.split(',')).map(item=>item.trim()).filter(item=>item!=='')
function listLines(text){const lines=text.split(/\r?\n/)
const withoutComments=lines.length>1?lines.map(line=>line.replace(/(^|\s)#.*$/,'')):lines
return withoutComments.map(line=>line.trim()).filter(line=>line!=='')}const isRepositoryPath=text=>!/[:\\]/.test(text)&&text.split('/').every(part=>part!==''&&part!=='..')}),964:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{RK:()=>visible,wD:()=>markdown})
const visible=text=>{const unarmed=text.replaceAll('##[','##\\u{5b}')
return PRINTABLE.test(unarmed)?unarmed:unarmed.replace(/(?! )[\p{C}\p{Default_Ignorable_Code_Point}\p{Z}]/gu,character=>`\\u{${(character.codePointAt(0)??0).toString(16)}}`)}
const PRINTABLE=/^[ -~]*$/
const markdown=text=>visible(text).replace(/[^a-z\d ,.;?=%+/-]|\.(?=\w)|^[-+]/giu,character=>`&#${character.codePointAt(0)??0};`)}),6725:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{L5:()=>unknown,Vt:()=>mapFact,eO:()=>known})
const known=value=>({known:true,value})
const unknown=(code,missing,fix)=>({known:false,code,missing,fix})
const mapFact=(fact,map)=>fact.known?known(map(fact.value)):fact})}

