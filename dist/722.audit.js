"use strict"
exports.id=722
exports.ids=[722]
exports.modules={862:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{run:()=>run})
var _actions_core__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(1983)
var _github_client_clock_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8247)
var _model_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5006)
var _model_escape_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(964)
var _inputs_audit_inputs_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7260)
var _inputs_audit_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2858)
var _publish_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(1546)
var _run_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(1770)
var _run_process_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(5151)
var _runner_files_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(4848)
async function run(env){const files=(0,_runner_files_js__WEBPACK_IMPORTED_MODULE_6__.AS)(env)
try{const here=env['GITHUB_REPOSITORY']??''
const inputs=await(0,_inputs_audit_js__WEBPACK_IMPORTED_MODULE_3__.h)({get:name=>_actions_core__WEBPACK_IMPORTED_MODULE_7__.V4(name),others:Object.keys(env).filter(name=>name.startsWith('INPUT_')).map(name=>name.slice('INPUT_'.length).toLowerCase()).filter(name=>!Object.hasOwn(_inputs_audit_inputs_js__WEBPACK_IMPORTED_MODULE_2__.W,name)),here})
const report=await(0,_run_js__WEBPACK_IMPORTED_MODULE_5__.b)(inputs,{apiUrl:env['GITHUB_API_URL']??'https://api.github.com',clock:_github_client_clock_js__WEBPACK_IMPORTED_MODULE_0__.m,progress:(done,of)=>{if(of>1)_actions_core__WEBPACK_IMPORTED_MODULE_7__.pq(`${done} of ${of} repositories`)},say:_actions_core__WEBPACK_IMPORTED_MODULE_7__.pq})
return(0,_publish_js__WEBPACK_IMPORTED_MODULE_4__.n8)(report,inputs,here,files)}catch(error){const problems=error instanceof _model_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__.j?error.problems:[`The audit hit an internal error: ${error instanceof Error?error.message:String(error)}. Report it.`]
for(const problem of problems)_actions_core__WEBPACK_IMPORTED_MODULE_7__.z3((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_8__.ts)(problem),{title:'release-gate audit'});(0,_runner_files_js__WEBPACK_IMPORTED_MODULE_6__.Tw)(files,'release-gate audit')
return _run_process_js__WEBPACK_IMPORTED_MODULE_9__.V}}}),5006:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{j:()=>ConfigurationError})
class ConfigurationError extends Error{name='ConfigurationError'
problems
constructor(problems){super(problems.join('\n'))
this.problems=problems}}}),6725:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{HC:()=>allKnown,L5:()=>unknown,Vt:()=>mapFact,eO:()=>known})
const known=value=>({known:true,value})
const unknown=(code,missing,fix)=>({known:false,code,missing,fix})
const mapFact=(fact,map)=>fact.known?known(map(fact.value)):fact
function allKnown(facts){const unseen=facts.find(fact=>!fact.known)
return unseen??known(facts.flatMap(fact=>fact.known?[fact.value]:[]))}})}

