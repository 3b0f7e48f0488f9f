"use strict"
exports.id=739
exports.ids=[739]
exports.modules={5739:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{nI:()=>paint,processTerminal:()=>processTerminal,d1:()=>runCommand})
class GitFailure extends Error{constructor(stderr){super(stderr.trim().split('\n',1)[0]??'')}}var program_missing=__webpack_require__(6063)
var configuration_error=__webpack_require__(5006)
var model_escape=__webpack_require__(964)
const BAD_USAGE=2
const FAILED=1
async function runCommand(terminal,name,command){try{return await command()}catch(error){const complain=problem=>terminal.complain((0,model_escape.ts)(`release-gate: ${problem}`))
if(error instanceof configuration_error.j){error.problems.forEach(complain)
terminal.complain(`Try: node dist/cli.js ${name===''?'':`${name} `}--help`)
return BAD_USAGE}if(error instanceof program_missing.X){complain(`${error.fact.missing} ${error.fact.fix}`)
return BAD_USAGE}if(error instanceof GitFailure){complain(`git failed: ${error.message}. Run this command inside a clone of the repository.`)
return BAD_USAGE}const{message=String(error),syscall}=Object(error)
complain(syscall===void 0?`hit an internal error: ${message}. Report it with the command that you ran.`:message)
return FAILED}}const COLOURS={good:32,bad:31,unsure:33,dim:2}
const paint=(style,text)=>`[${COLOURS[style]}m${text}[0m`
const processTerminal=process=>({directory:process.cwd(),env:process.env,colours:process.stdout.isTTY&&(process.env['NO_COLOR']??'')==='',print:text=>process.stdout.write(`${text}\n`),complain:text=>process.stderr.write(`${text}\n`),progress:(done,of,what='tags')=>{if(!process.stderr.isTTY)return
const bar='█'.repeat(Math.round(24*done/of)).padEnd(24,'░')
process.stderr.write(done<of?`\r${bar} ${done} of ${of} ${what}`:`\r${' '.repeat(60)}\r`)},get ask(){return process.stdin.isTTY&&process.stdout.isTTY?question=>askAt(process,question):void 0}})
async function askAt({stdin,stdout},question){const{createInterface}=await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__,6848,19))
const prompt=createInterface({input:stdin,output:stdout})
try{return await prompt.question(question)}finally{prompt.close()}}}),6063:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{X:()=>ProgramMissing})
var _model_fact_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6725)
const INSTALL={git:'Install git: `apt-get install git`, `apk add git`, `brew install git`, on Windows `winget install Git.Git`.','ssh-keygen':'Install the OpenSSH client: `apt-get install openssh-client`, `apk add openssh-keygen`, on Windows the optional feature OpenSSH Client.',gpg:'Install GnuPG: `apt-get install gnupg`, `apk add gnupg`, `brew install gnupg`, on Windows `winget install GnuPG.GnuPG`.'}
class ProgramMissing extends Error{program
constructor(program){super(`${program} is not on PATH`)
this.program=program}get fact(){const{program,message}=this
const fix=INSTALL[program]??`Install ${program}, or correct its path in the configuration of git.`
return(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.L5)('program-missing',`${message}, and the gate needs it here.`,fix)}}}),5006:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{j:()=>ConfigurationError})
class ConfigurationError extends Error{name='ConfigurationError'
problems
constructor(problems){super(problems.join('\n'))
this.problems=problems}}}),6725:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{HC:()=>allKnown,L5:()=>unknown,Vt:()=>mapFact,eO:()=>known})
const known=value=>({known:true,value})
const unknown=(code,missing,fix)=>({known:false,code,missing,fix})
const mapFact=(fact,map)=>fact.known?known(map(fact.value)):fact
function allKnown(facts){const unseen=facts.find(fact=>!fact.known)
return unseen??known(facts.flatMap(fact=>fact.known?[fact.value]:[]))}})}

