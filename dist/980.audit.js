"use strict"
exports.id=980
exports.ids=[980]
exports.modules={4980:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{run:()=>run})
var _actions_core__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(6733)
var _facts_clock_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8615)
var _inputs_gate_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8152)
var _model_escape_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(964)
var _inputs_audit_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2103)
var _audit_publish_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(4190)
var _audit_run_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(5472)
async function run(env){try{const here=env['GITHUB_REPOSITORY']??''
const inputs=await(0,_inputs_audit_js__WEBPACK_IMPORTED_MODULE_2__.h)({get:name=>_actions_core__WEBPACK_IMPORTED_MODULE_5__.V4(name),others:Object.keys(env).filter(name=>name.startsWith('INPUT_')).map(name=>name.slice('INPUT_'.length).toLowerCase()).filter(name=>!Object.hasOwn(_inputs_audit_js__WEBPACK_IMPORTED_MODULE_2__.W,name)),here})
const report=await(0,_audit_run_js__WEBPACK_IMPORTED_MODULE_4__.b)(inputs,{apiUrl:env['GITHUB_API_URL']??'https://api.github.com',clock:_facts_clock_js__WEBPACK_IMPORTED_MODULE_0__.ml,progress:(done,of)=>{if(of>1)_actions_core__WEBPACK_IMPORTED_MODULE_5__.pq(`${done} of ${of} repositories`)},say:_actions_core__WEBPACK_IMPORTED_MODULE_5__.pq});(0,_audit_publish_js__WEBPACK_IMPORTED_MODULE_3__.n8)(report,inputs,here)}catch(error){const problems=error instanceof _inputs_gate_js__WEBPACK_IMPORTED_MODULE_1__.j1?error.problems:[`The audit failed by a defect of its own: ${error instanceof Error?error.message:String(error)}.`]
for(const problem of problems)_actions_core__WEBPACK_IMPORTED_MODULE_5__.z3((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_6__.RK)(problem),{title:'release-gate audit'})
process.exitCode=_actions_core__WEBPACK_IMPORTED_MODULE_5__.yU.Failure}}}),8152:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{j1:()=>ConfigurationError,og:()=>isRepositoryPath,ry:()=>splitList});['Say who may release, in one of three ways:','(1) allowed-users: octocat, hubot in the workflow;','(2) a file .github/MAINTAINERS on the default branch, one @login a line;','(3) allowed-teams: org/release-managers, with a team-token that may read members.'].join(' ')
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

