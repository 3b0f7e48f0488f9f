"use strict"
exports.id=73
exports.ids=[73]
exports.modules={1983:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{z3:()=>error,V4:()=>getInput,pq:()=>info,$e:()=>warning})
var external_os_=__webpack_require__(857)
function utils_toCommandValue(input){if(input===null||input===void 0)return''
else if(typeof input==='string'||input instanceof String)return input
return JSON.stringify(input)}function utils_toCommandProperties(annotationProperties){if(!Object.keys(annotationProperties).length)return{}
return{title:annotationProperties.title,file:annotationProperties.file,line:annotationProperties.startLine,endLine:annotationProperties.endLine,col:annotationProperties.startColumn,endColumn:annotationProperties.endColumn}}function command_issueCommand(command,properties,message){const cmd=new Command(command,properties,message)
process.stdout.write(cmd.toString()+external_os_.EOL)}const CMD_STRING='::'
class Command{constructor(command,properties,message){if(!command)command='missing.command'
this.command=command
this.properties=properties
this.message=message}toString(){let cmdStr=CMD_STRING+this.command
if(this.properties&&Object.keys(this.properties).length>0){cmdStr+=' '
let first=true
for(const key in this.properties)if(this.properties.hasOwnProperty(key)){const val=this.properties[key]
if(val){if(first)first=false
else cmdStr+=','
cmdStr+=`${key}=${escapeProperty(val)}`}}}cmdStr+=`${CMD_STRING}${escapeData(this.message)}`
return cmdStr}}function escapeData(s){return utils_toCommandValue(s).replace(/%/g,'%25').replace(/\r/g,'%0D').replace(/\n/g,'%0A')}function escapeProperty(s){return utils_toCommandValue(s).replace(/%/g,'%25').replace(/\r/g,'%0D').replace(/\n/g,'%0A').replace(/:/g,'%3A').replace(/,/g,'%2C')}__webpack_require__(6928)
void 0&&(void 0).__awaiter
var ExitCode;(function(ExitCode){ExitCode[ExitCode["Success"]=0]="Success"
ExitCode[ExitCode["Failure"]=1]="Failure"})(ExitCode||(ExitCode={}))
function getInput(name,options){const val=process.env[`INPUT_${name.replace(/ /g,'_').toUpperCase()}`]||''
if(options&&options.required&&!val)throw new Error(`Input required and not supplied: ${name}`)
if(options&&options.trimWhitespace===false)return val
return val.trim()}function error(message,properties={}){command_issueCommand('error',utils_toCommandProperties(properties),message instanceof Error?message.toString():message)}function warning(message,properties={}){command_issueCommand('warning',utils_toCommandProperties(properties),message instanceof Error?message.toString():message)}function info(message){process.stdout.write(message+external_os_.EOL)}}),4190:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{n8:()=>publishAudit,aB:()=>toJson,lg:()=>writeSarif})
var external_node_fs_=__webpack_require__(3024)
var core=__webpack_require__(1983)
var settings=__webpack_require__(7736)
var configuration_error=__webpack_require__(5006)
var model_escape=__webpack_require__(964)
const auditAnnotations=({controls})=>controls.filter(({status})=>status==='fail').flatMap(({id,severity,message,fix,places})=>{const title=`release-gate audit: ${id}`
if(places.length===0)return[{title,severity,message:(0,model_escape.ts)(`${message} ${fix}`)}]
return places.map(place=>({title,severity,message:(0,model_escape.ts)(`${place.message??message} ${fix}`),file:place.path,startLine:place.line}))})
const auditOutputs=report=>{const{passed,seen,unseen,errors,warnings,repositories}=report.totals
return{passed:String(passed),seen:String(seen),unseen:String(unseen),errors:String(errors),warnings:String(warnings),report:repositories===1?JSON.stringify(report):''}}
const SITE='https://github.com/org/release-gate/blob/main/docs/controls.md'
function sarif({repository,controls},rules,{workflows}){const ids=rules.map(({id})=>id)
return{$schema:'https://json.schemastore.org/sarif-2.1.0.json',version:'2.1.0',runs:[{tool:{driver:{name:'release-gate audit',informationUri:'https://github.com/org/release-gate',rules:rules.map(({id,title,why,fix,severity})=>({id,name:id,shortDescription:{text:title},fullDescription:{text:why},help:{text:fix.replaceAll('`',''),markdown:fix},helpUri:`${SITE}#${id}`,defaultConfiguration:{level:severity},properties:{tags:['security','release'],'security-severity':severity==='error'?'7.0':'4.0',precision:'very-high'}}))}},automationDetails:{id:`release-gate-audit/${repository}/`},invocations:[{executionSuccessful:true,toolExecutionNotifications:controls.filter(({status})=>status==='unknown').map(({id,message,fix})=>({level:'note',message:{text:`${message} ${fix}`},associatedRule:{id,index:ids.indexOf(id)}}))}],results:controls.filter(({status})=>status==='fail').flatMap(control=>results(control,ids.indexOf(control.id),workflows[0]??'README.md'))}]}}function results({id,severity,message,fix,places},ruleIndex,elsewhere){const at=places.length===0?[{path:elsewhere,line:1}]:places
return at.map(place=>({ruleId:id,ruleIndex,level:severity,message:{text:`${('message'in place?place.message:void 0)??message} ${fix}`},locations:[{physicalLocation:{artifactLocation:{uri:encodeURI(place.path),uriBaseId:'%SRCROOT%'},region:{startLine:place.line}}}],...places.length===0?{partialFingerprints:{primaryLocationLineHash:id}}:{}}))}const withCommands=text=>text.split('`').map((part,index)=>index%2===1?`<code>${(0,model_escape.wD)(part)}</code>`:(0,model_escape.wD)(part)).join('')
var report=__webpack_require__(3673)
const MOST_ROWS=2e3
function auditSummary(report){const[only,...more]=report.repositories
if(only===void 0)return'### No repository was audited\n'
return`${(more.length===0?one(only):many(report)).join('\n')}\n`}const mark=({errors,warnings})=>errors>0?'❌':warnings>0?'⚠️':'✅'
function one({repository,score,controls}){const of=status=>controls.filter(each=>each.status===status)
const names=results=>results.map(({id})=>`\`${id}\``).join(', ')
const section=(title,results)=>results.length===0?[]:[`${title}: ${names(results)}.`,'']
return[`### ${mark(score)} ${(0,model_escape.wD)(`${repository}: ${(0,report.VH)(score)}`)}`,'',...failures(of('fail')),...unseen(of('unknown')),...section('Holds',of('pass')),...section('Does not apply',of('not-applicable'))]}function failures(failed){if(failed.length===0)return[]
const rows=failed.map(({id,title,severity,expected,found,fix,places})=>{const where=places.map(({path,line})=>`<br>${(0,model_escape.wD)(`${path}:${line}`)}`).join('')
const sign=severity==='error'?'❌':'⚠️'
return`| ${sign} | **${id}**<br>${(0,model_escape.wD)(title)} | ${(0,model_escape.wD)(expected)} | ${(0,model_escape.wD)(found)}${where} | ${withCommands(fix)} |`})
return['| | Control | Expected | Found | What to do |','|---|---|---|---|---|',...rows,'']}function unseen(unknown){if(unknown.length===0)return[]
const rows=unknown.map(({id,found,fix,permissions})=>`| ❔ | **${id}** | ${(0,model_escape.wD)(found)} | ${withCommands(fix)}<br>${(0,model_escape.wD)(permissions.join('; '))} |`)
return['| | Not seen | Why | What would show it |','|---|---|---|---|',...rows,'']}function many({repositories,totals}){const rows=repositories.slice(0,MOST_ROWS).map(({repository,score,controls})=>{const failing=controls.filter(({status})=>status==='fail').map(({id})=>`\`${id}\``)
const{passed,seen,unseen:hidden}=score
return`| ${mark(score)} | ${(0,model_escape.wD)(repository)} | ${passed} of ${seen} | ${hidden} | ${failing.join(' ')} |`})
const cut=repositories.length-rows.length
return[`### ${mark(totals)} ${(0,model_escape.wD)(`${totals.repositories} repositories: ${(0,report.VH)(totals)}`)}`,'','| | Repository | Holds | Not seen | Fails |','|---|---|---|---|---|',...rows,'',...cut>0?[`${cut} more, none of them worse, are in the report.`,'']:[]]}var table=__webpack_require__(8967)
var score=__webpack_require__(1119)
var run_process=__webpack_require__(5151)
var runner_files=__webpack_require__(4848)
const toJson=value=>`${JSON.stringify(value,void 0,2)}\n`
function writeSarif({repositories},{policy,sarifFile}){const[only]=repositories
if(sarifFile===''||only===void 0)return
try{(0,external_node_fs_.writeFileSync)(sarifFile,toJson(sarif(only,settings.V,policy)))}catch(error){throw new configuration_error.j([`sarif-file: expected the path of a file that can be written; found ${error.message}`])}}function publishAudit(report,inputs,here,files){core.pq((0,table.S)(report))
const[only,...more]=report.repositories
if(only?.repository.toLowerCase()===here.toLowerCase()&&more.length===0)for(const{severity,message,...where}of auditAnnotations(only)){const annotate=severity==='error'?core.z3:core.$e
annotate(message,where)}files.setOutputs({...auditOutputs(report),'report-file':files.save('audit.json',toJson(report))})
files.appendSummary(auditSummary(report))
writeSarif(report,inputs);(0,runner_files.Tw)(files,'release-gate audit')
return files.problems().length>0||(0,score.H)(report.totals,inputs.policy.failOn)?run_process.V:0}}),1748:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{b:()=>runAudit})
var configuration_error=__webpack_require__(5006)
var retry=__webpack_require__(547)
var transport=__webpack_require__(2136)
var model_fact=__webpack_require__(6725)
var rules_settings=__webpack_require__(7736)
var sample_tags=__webpack_require__(9828)
function evaluate(control,settings,policy){const{id,title,severity,permissions}=control
const nothing={code:'',message:'',expected:'',found:'',fix:'',permissions:[],places:[],evidence:{}}
const base={id,title,severity,...nothing}
const finding=judge(control,settings,policy)
if('known'in finding){const{code,missing,fix}=finding
return{...base,status:'unknown',code:`facts/${code}`,message:missing,found:missing,fix,permissions}}if(finding.status!=='fail')return{...base,...finding}
const{expected,found}=finding
const fix=fillIn(finding.fix??control.fix,settings,policy)
return{...base,...finding,fix,message:`Expected ${expected}; found ${found}.`}}function judge(control,settings,policy){const given={}
for(const name of control.needs){const fact=settings[name]
if(!fact.known)return fact
given[name]=fact.value}return control.judge(given,policy)}function fillIn(fix,{repository},{environment,workflows,tagPattern}){const names={...repository.known?{owner:repository.value.owner,repo:repository.value.name,branch:repository.value.defaultBranch}:{},environment,tags:(0,sample_tags.Z)(tagPattern),workflow:workflows[0]??''}
return fix.replace(/\{(\w+)\}/g,(placeholder,key)=>{const name=names[key]??''
return/^[\w./@*[\]-]+$/.test(name)?name:placeholder})}var tag_pattern=__webpack_require__(1271)
const MILLISECONDS=500
async function matchNames(pattern,names){return pattern.kind==='template'?names.map(name=>(0,tag_pattern.us)(pattern,name)):await matchExpression(pattern,names)}async function matchExpression({source},names){const code=`names.map((name) => { const { version = '', package: of = '' } = new RegExp(source, 'u').exec(name)?.groups ?? {}\n    return [version, of] })`
const found=await runBounded(code,{source,names})
return found?.map(([version,packageName])=>version===''?[]:[{version,package:packageName}])}async function runBounded(code,context){const{runInNewContext}=await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__,714,19))
try{return runInNewContext(code,context,{timeout:MILLISECONDS})}catch(error){if(error.code==='ERR_SCRIPT_EXECUTION_TIMEOUT')return
throw error}}var people_entry=__webpack_require__(7011)
function policyFile(read){const people=[]
const teams=[]
const problems=[]
for(const each of read)if(typeof each==='string')problems.push(each)
else if(each.kind==='person')people.push(each)
else teams.push(each)
return{people,teams,problems}}const linesOf=text=>text.replace(/^\uFEFF/,'').split(/\r\n|\n|\r/)
function parseCodeowners(text){let owners=[]
for(const[index,raw]of linesOf(text).entries()){const[pattern,...names]=raw.replace(/\s#.*$/,'').trim().split(/\s+/)
if(pattern==='*')owners=[...entries(names,index+1)]}return policyFile(owners)}function*entries(names,line){for(const name of names){if(/^[^@]+@[^@]+$/.test(name))continue
const entry=name.startsWith('@')?(0,people_entry.ER)(name):void 0
yield entry===void 0?`line ${line}: "${name.slice(0,80)}" is not @login, @org/team-slug or a mail`:{...entry,line}}}const NAMED=/^[^()@<>]+(?:<[^<>]*>\s*)?\((@[^()\s]+)\)$/
const parseMaintainers=text=>policyFile(maintainers_entries(text))
function*maintainers_entries(text){for(const[index,raw]of linesOf(text).entries()){const content=(raw.includes('#')?raw.replace(/(^|\s)#.*$/,''):raw).trim()
if(content==='')continue
const entry=(0,people_entry.ER)(content)??(0,people_entry.ER)(NAMED.exec(content)?.[1]??'')
yield entry===void 0?`line ${index+1}: "${content.slice(0,80)}" is not a login, @org/team-slug or Name <mail> (@login)`:{...entry,line:index+1}}}const ALIASES_PATH='OWNERS_ALIASES'
const normalize=name=>name.toLowerCase().replace(/^@/,'')
function parseAliases(document){const listed=isMapping(document)?document['aliases']:void 0
if(!isMapping(listed))return
const aliases=new Map
for(const[name,members]of Object.entries(listed)){const key=normalize(name)
aliases.set(key,aliases.has(key)?void 0:members)}return aliases}function parseOwners(document,text,aliases){if(!isMapping(document))return policyFile(['it is not a YAML mapping with "approvers"'])
if('filters'in document)return policyFile(['"filters" is not supported: list "approvers" at the top level'])
const approvers='approvers'in document?document['approvers']:[]
if(!Array.isArray(approvers))return policyFile(['"approvers" is not a list'])
const lines=itemLines(text)
return policyFile(approvers.flatMap(approver=>{const line=lines.get(String(approver))??1
return peopleOf(approver,aliases).map(found=>typeof found==='string'?found:{...found,line})}))}function peopleOf(approver,aliases){if(typeof approver==='string'&&aliases.has(normalize(approver)))return membersOf(approver,aliases)
const person=personOf(approver)
return[person??`${shown(approver)} in "approvers" is not a login`]}function membersOf(alias,aliases){const members=aliases.get(normalize(alias))
if(!Array.isArray(members)||members.length===0)return[`the alias ${shown(alias)} is not one list of logins in ${ALIASES_PATH}`]
return members.map(member=>{const person=personOf(member)
const isAlias=typeof member==='string'&&aliases.has(normalize(member))
if(person!==void 0&&!isAlias)return person
return`${shown(member)} in the alias ${shown(alias)} of ${ALIASES_PATH} is not a login${isAlias?', but an alias':''}`})}const personOf=entry=>typeof entry==='string'?(0,people_entry.JC)(entry):void 0
const shown=entry=>`"${String(entry).slice(0,80)}"`
const isMapping=value=>typeof value==='object'&&value!==null&&!Array.isArray(value)
function itemLines(text){const lines=new Map
let isApprovers=false
for(const[index,line]of linesOf(text).entries()){if(/^[^\s#-]/.test(line))isApprovers=line.startsWith('approvers')
if(!isApprovers)continue
const item=/^\s*-\s+["']?([^\s"'#]+)/.exec(line)?.[1]
if(item!==void 0&&!lines.has(item))lines.set(item,index+1)}return lines}const nameOf=path=>path.slice(path.lastIndexOf('/')+1)
const aliasesFor=path=>nameOf(path)==='OWNERS'?ALIASES_PATH:void 0
async function readPolicyFile(path,text,aliases){const name=nameOf(path)
if(name==='CODEOWNERS')return parseCodeowners(text)
if(name!=='OWNERS')return parseMaintainers(text)
const known=await readAliases(aliases)
if('problem'in known)return policyFile([`${ALIASES_PATH}: ${known.problem}`])
const document=await loadYaml(text)
return'problem'in document?policyFile([document.problem]):parseOwners(document.value,text,known.aliases)}async function readAliases(file){if(file===void 0)return{problem:'it was not read'}
if(file.status==='missing')return{aliases:new Map}
if(file.status==='unusable')return file
const document=await loadYaml(file.text)
if('problem'in document)return document
const aliases=parseAliases(document.value)
return aliases===void 0?{problem:'it is not a YAML mapping with "aliases"'}:{aliases}}async function loadYaml(text){const{load}=await __webpack_require__.e(733).then(__webpack_require__.t.bind(__webpack_require__,7733,19))
try{return{value:load(text)}}catch(error){return{problem:`it is not YAML: ${error.message.split('\n',1)[0]??''}`}}}var fnmatch=__webpack_require__(5923)
var pep440=__webpack_require__(6278)
function parsePep440(text){const parsed=pep440_parseLoosely(text)
if(parsed?.local!==null||writePep440(parsed)!==text||parsed.release.length<3)return
return toVersion(text,'pep440',parsed)}function toVersion(text,scheme,parsed){const numbers=[parsed.epoch,...parsed.release,parsed.pre?.[1],parsed.post?.[1],parsed.dev?.[1]]
if(!numbers.every(number=>number===void 0||Number.isSafeInteger(number)))return
const[major=0,minor=0,patch=0]=parsed.release
return{text,scheme,major,minor,patch,epoch:parsed.epoch,prerelease:prereleaseOf(parsed),channel:channelOf(parsed)}}function writePep440(parsed){const epoch=parsed.epoch===0?'':`${parsed.epoch}!`
const post=parsed.post===null?'':`.post${parsed.post[1]}`
const pre=parsed.pre===null?'':parsed.pre.join('')
const dev=parsed.dev===null?'':`.dev${parsed.dev[1]}`
return`${epoch}${parsed.release.join('.')}${pre}${post}${dev}`}const pep440_comparePep440=(a,b)=>(0,pep440.compare)(a,b)
const pep440_parseLoosely=text=>(0,pep440.parse)(text)
const prereleaseOf=({pre,dev})=>[pre===null?'':pre.join(''),dev===null?'':`dev${dev[1]}`].filter(part=>part!=='').join('.')
function channelOf({pre,post,dev}){if(dev!==null)return'dev'
if(pre!==null)return{a:'alpha',b:'beta',rc:'rc'}[pre[0]]
return post===null?'stable':'post'}const RELEASE=String.raw`(?:19[7-9]\d|2\d{3}|\d{2})\.(?:0?[1-9]|1[0-2])(?:\.(?:0|0[1-9]|[1-9]\d*)){0,2}`
const SUFFIX=String.raw`(?:(?:a|b|rc)N)?(?:\.postN)?(?:\.devN)?`.replaceAll('N',String.raw`(?:0|[1-9]\d*)`)
const CALENDAR_VERSION=new RegExp(`^${RELEASE}${SUFFIX}$`)
function parseCalver(text){const parsed=CALENDAR_VERSION.test(text)?pep440_parseLoosely(text):null
return parsed===null?void 0:toVersion(text,'calver',parsed)}var compare=__webpack_require__(6841)
var parse=__webpack_require__(5797)
function semver_parseSemver(text){const parsed=parse(text)
if(parsed===null)return
const build=parsed.build.length===0?'':`+${parsed.build.join('.')}`
if(`${parsed.version}${build}`!==text||parsed.prerelease.some(isTooLarge))return
const{major,minor,patch}=parsed
return{text,scheme:'semver',major,minor,patch,epoch:0,prerelease:parsed.prerelease.join('.'),channel:semver_channelOf(parsed.prerelease)}}const isTooLarge=identifier=>/^\d+$/.test(String(identifier))&&!Number.isSafeInteger(Number(identifier))
const semver_compareSemver=(a,b)=>compare(a.text,b.text)
const IDENTIFIER_CHANNELS=new Map([['a','alpha'],['alpha','alpha'],['b','beta'],['beta','beta'],['rc','rc'],['dev','dev']])
function semver_channelOf(prerelease){const[first]=prerelease
if(first===void 0)return'stable'
const word=String(first).toLowerCase().replace(/\d+$/,'')
return IDENTIFIER_CHANNELS.get(word)??'other'}function parseVersion(text,scheme){if(scheme==='semver')return semver_parseSemver(text)
if(scheme==='pep440')return parsePep440(text)
if(scheme==='calver')return parseCalver(text)
return semver_parseSemver(text)??parsePep440(text)}function compareVersions(a,b){if(a.scheme==='semver'&&b.scheme==='semver')return semver_compareSemver(a,b)
const[left,right]=[withoutBuild(a),withoutBuild(b)]
if(pep440_parseLoosely(left)!==null&&pep440_parseLoosely(right)!==null)return pep440_comparePep440(left,right)
const byNumbers=a.epoch-b.epoch||a.major-b.major||a.minor-b.minor||a.patch-b.patch
return byNumbers===0?void 0:byNumbers}const withoutBuild=version=>version.text.split('+',1)[0]??''
function readName(splits,scheme){const readings=splits.flatMap(parts=>{const version=parseVersion(parts.version,scheme)
const validPackage=parts.package===''||(0,tag_pattern.kb)(parts.package)
return version!==void 0&&validPackage?[{version,package:parts.package}]:[]})
const[only]=readings
if(readings.length>1)return{outcome:'ambiguous',readings:readings.map(each=>`${each.package} ${each.version.text}`)}
if(only!==void 0)return{outcome:'release',...only}
const last=splits.at(-1)
return last===void 0?{outcome:'no-match'}:{outcome:'not-a-version',text:last.version}}var rulesets=__webpack_require__(6472)
var settings=__webpack_require__(3322)
var dist=__webpack_require__(3483)
const MOST_PARTS=2e4
function readPublishWorkflow(path,text){const lines=new dist.HN
const document=(0,dist.Tp)(text,{lineCounter:lines,prettyErrors:false,uniqueKeys:true})
const[error]=document.errors
if(error!==void 0)return{line:lines.linePos(error.pos[0]).line,problem:`Not YAML: ${error.message}.`}
try{return new Reader(document,lines,text).workflow(path)}catch(thrown){if(!(thrown instanceof Misformed))throw thrown
return{line:thrown.line,problem:thrown.message}}}class Misformed extends Error{line
constructor(line,problem){super(problem)
this.line=line}}class Reader{#document
#lines
#text
#parts=0
constructor(document,lines,text){this.#document=document
this.#lines=lines
this.#text=text}workflow(path){const root=this.#resolve(this.#document.contents)
const entries=this.#map(root,1,'the workflow')
const on=entries.get('on')
const jobs=entries.get('jobs')
if(on===void 0)throw new Misformed(1,'Expected `on`; found none.')
if(jobs===void 0)throw new Misformed(1,'Expected `jobs`; found none.')
return{path,triggers:this.#triggers(on),permissions:this.#permissions(entries.get('permissions')),env:this.#texts(entries.get('env')),jobs:[...this.#mapOf(jobs).values()].map(entry=>this.#job(entry))}}#triggers(on){const{value}=on
if((0,dist.jn)(value))return[{event:this.#scalar(on).value,line:this.#line(value,on.line),filters:new Map}]
if((0,dist.oP)(value))return this.#list(on).map(({value:event,line})=>({event,line,filters:new Map}))
return[...this.#mapOf(on).values()].map(event=>({event:event.key,line:event.line,filters:(0,dist.jh)(event.value)?this.#filters(event):this.#nothing(event,new Map)}))}#filters(event){const filters=[...this.#mapOf(event).values()]
return new Map(filters.map(filter=>[filter.key,(0,dist.oP)(filter.value)||(0,dist.jn)(filter.value)?this.#list(filter):new Array]))}#nothing({key,value,line},nothing){if((0,dist.jn)(value)&&value.value!==null)throw this.#expected(line,`a mapping below \`${key}\``,value)
return nothing}#permissions(entry){if(entry===void 0)return
if((0,dist.jh)(entry.value))return{kind:'each',scopes:this.#texts(entry),line:entry.line}
return{kind:'all',access:this.#scalar(entry)}}#job(entry){const parts=this.#mapOf(entry)
const steps=parts.get('steps')
const uses=this.#optional(parts.get('uses'))
if(steps===void 0&&uses===void 0)throw new Misformed(entry.line,`Expected \`steps\` or \`uses\` in the job \`${entry.key}\`; found neither.`)
const needs=parts.get('needs')
return{id:entry.key,line:entry.line,needs:needs===void 0?[]:this.#list(needs).map(({value})=>value),permissions:this.#permissions(parts.get('permissions')),environment:this.#environment(parts.get('environment')),env:this.#texts(parts.get('env')),hasComputedMatrix:this.#source(parts.get('strategy')).includes('${{'),uses,secrets:this.#secrets(parts.get('secrets')),steps:steps===void 0?[]:this.#steps(steps)}}#environment(entry){if(entry===void 0||!(0,dist.jh)(entry.value))return this.#optional(entry)
return this.#optional(this.#mapOf(entry).get('name'))}#secrets(entry){if(entry===void 0||(0,dist.jh)(entry.value))return this.#texts(entry)
return new Map([['',this.#scalar(entry)]])}#steps(entry){if(!(0,dist.oP)(entry.value))throw this.#expected(entry.line,`a list below \`${entry.key}\``,entry.value)
return entry.value.items.map(item=>{const node=this.#resolve(item)
const line=this.#line(node,entry.line)
const parts=this.#map(node,line,'a step')
return{line,id:this.#optional(parts.get('id')),if:this.#optional(parts.get('if')),continueOnError:this.#optional(parts.get('continue-on-error')),uses:this.#optional(parts.get('uses')),with:this.#texts(parts.get('with')),run:this.#optional(parts.get('run')),env:this.#texts(parts.get('env'))}})}#texts(entry){if(entry===void 0||entry.value===null)return new Map
if((0,dist.jn)(entry.value)){const text=this.#scalar(entry)
if(text.value==='')return new Map
if(text.value.includes('${{'))return new Map([['',text]])}return new Map([...this.#mapOf(entry)].map(([key,value])=>[key,this.#scalar(value)]))}#list(entry){if(!(0,dist.oP)(entry.value))return[this.#scalar(entry)]
return entry.value.items.map(item=>{const value=this.#resolve(item)
return this.#scalar({key:entry.key,line:this.#line(value,entry.line),value})})}#optional(entry){return entry===void 0?void 0:this.#scalar(entry)}#scalar({key,line,value}){if(value===null)return{value:'',line,isBlock:false}
if(!(0,dist.jn)(value))throw this.#expected(line,`one value for \`${key}\``,value)
const isBlock=value.type==='BLOCK_LITERAL'
return{value:value.value===null?'':value.toString(),line:this.#line(value,line)+(isBlock?1:0),isBlock}}#mapOf(entry){return this.#map(entry.value,entry.line,`\`${entry.key}\``)}#map(node,line,what){if(!(0,dist.jh)(node))throw this.#expected(line,`a mapping as ${what}`,node)
return new Map(node.items.map(pair=>this.#entry(pair.key,pair.value,line)))}#entry(keyNode,value,line){const key=this.#resolve(keyNode)
if(!(0,dist.jn)(key))throw this.#expected(line,'a name',key)
return[String(key.value),{key:String(key.value),line:this.#line(keyNode,line),value:this.#resolve(value)}]}#resolve(node){this.#parts++
if(this.#parts>MOST_PARTS)throw new Misformed(1,`Expected a workflow of at most ${MOST_PARTS} parts.`)
if(!(0,dist.Vj)(node))return node
return node.resolve(this.#document)??null}#line(node,otherwise){return node?.range?this.#lines.linePos(node.range[0]).line:otherwise}#source(entry){const range=entry?.value?.range
return range?this.#text.slice(range[0],range[1]):''}#expected(line,expected,node){const found=(0,dist.jh)(node)?'a mapping':(0,dist.oP)(node)?'a list':(0,dist.jn)(node)?'one value':'nothing'
return new Misformed(this.#line(node,line),`Expected ${expected}; found ${found}.`)}}async function gatherSettings(policy,source){const aliases=aliasesFor(policy.maintainersFile)
const paths=[policy.maintainersFile,...policy.workflows,...aliases===void 0?[]:[aliases]]
const look=source.look(paths)
const ofLook=async read=>{const seen=await look
return seen.known?read(seen.value):seen}
const environment=readEnvironment(policy,source,look)
const actionsPolicy=source.actionsPolicy()
const releases=ofLook(seen=>releasesOf(policy,seen))
const maintainers=ofLook(seen=>readMaintainers(policy,seen))
const asked={repository:look,branches:ofLook(seen=>branchesOf(seen,source,actionsPolicy)),tagRules:tagRulesOf(policy,source,releases),releaseTags:releases.then(tags=>(0,model_fact.Vt)(tags,all=>all.map(({name})=>name))),environment,actionsPolicy,workflowPermissions:source.workflowPermissions(),immutableReleases:source.immutableReleases(actionsPolicy),repositorySecrets:source.repositorySecrets(),environmentSecrets:environmentSecrets(policy,source,environment),organizationSecrets:ofLook(async({ownerIsOrganization})=>ownerIsOrganization?source.organizationSecrets():(0,model_fact.eO)([])),maintainers,maintainerAccounts:accountsOf(source,maintainers),publishWorkflow:look.then(seen=>seen.known?publishWorkflow(policy,seen.value):seen),publishWorkflowAtTag:ofLook(seen=>workflowAtTag(policy,seen,source,releases))}
const settled=Object.entries(asked).map(async([name,fact])=>[name,await fact])
return Object.fromEntries(await Promise.all(settled))}async function readEnvironment(policy,source,look){const[found,seen]=await Promise.all([source.environment(policy.environment),look])
return found.known&&found.value.status==='missing'&&!seen.known?seen:found}async function branchesOf({defaultBranch,hasDevelop},source,administration){if(defaultBranch==='')return(0,model_fact.L5)('not-found','The repository is empty: it has no branch.','Push a branch.')
const names=hasDevelop&&defaultBranch!=='develop'?[defaultBranch,'develop']:[defaultBranch]
const read=await Promise.all(names.map(async name=>{const[rulesets,classic]=await Promise.all([source.branchRulesets(name),source.classicProtection(name)])
if(!rulesets.known)return rulesets
const branch={name,isDefault:name===defaultBranch,sources:rulesets.value}
if(classic.known)return(0,model_fact.eO)(classic.value===void 0?branch:{...branch,sources:[...branch.sources,classic.value]})
return(0,model_fact.eO)((0,settings.O)(classic,await administration)?branch:{...branch,unseen:classic})}))
return(0,model_fact.HC)(read)}async function tagRulesOf(policy,source,releases){const[rulesets,tags]=await Promise.all([source.tagRulesets(),releases])
if(!tags.known)return tags
const names=tags.value.map(({name})=>name)
const samples=(0,sample_tags.A)(policy.tagPattern,policy.versionScheme,names)
return(0,model_fact.Vt)(rulesets,all=>({sources:all.map(ruleset=>toTagRuleSource(ruleset,samples))}))}function toTagRuleSource(ruleset,samples){const name=(0,rulesets.xq)(ruleset.name,ruleset.source_type)
const has=type=>ruleset.rules.some(rule=>rule.type===type)
return{name,coversReleases:covers(ruleset.conditions.ref_name,samples),restrictsCreation:has('creation'),restrictsUpdate:has('update'),restrictsDeletion:has('deletion'),bypass:(0,rulesets.AX)(ruleset,name)}}function covers({include,exclude},samples){const matches=(patterns,tag)=>patterns.some(each=>each==='~ALL'||(0,fnmatch.i)(each,`refs/tags/${tag}`))
if(samples.length===0)return include.includes('~ALL')&&exclude.length===0
return samples.every(tag=>matches(include,tag)&&!matches(exclude,tag))}async function releasesOf({tagPattern,versionScheme},{tags}){const splits=await matchNames(tagPattern,tags.map(({name})=>name))
if(splits===void 0)return(0,model_fact.L5)('version-missing','The regular expression in tag-pattern took too long on the tags of the repository.','Rewrite it without nested repetition such as (a+)+, or use a template: v{version}.')
const releases=tags.flatMap(({name,commit},index)=>{const reading=readName(splits[index]??[],versionScheme)
return reading.outcome==='release'?[{name,commit,version:reading.version}]:[]})
return(0,model_fact.eO)(releases.sort((a,b)=>compareVersions(b.version,a.version)??0))}async function environmentSecrets(policy,source,environment){const found=await environment
if(!found.known)return found
return found.value.status==='missing'?(0,model_fact.eO)([]):source.environmentSecrets(policy.environment)}async function readMaintainers({maintainersFile,workflows},{files}){const[file]=files
const aliases=files[1+workflows.length]
if(file===void 0||file.status==='missing')return(0,model_fact.eO)({status:'missing'})
if(file.status==='unusable')return(0,model_fact.eO)({status:'unusable',problem:file.problem})
return(0,model_fact.eO)({status:'read',file:await readPolicyFile(maintainersFile,file.text,aliases)})}async function accountsOf(source,maintainers){const file=await maintainers
if(!file.known)return file
const people=file.value.status==='read'?file.value.file.people:[]
const accounts=people.map(async entry=>(0,model_fact.Vt)(await source.collaborator(entry.login),account=>({entry,account:account.status==='none'?void 0:account})))
return(0,model_fact.HC)(await Promise.all(accounts))}function workflowFile({workflows},{files}){const found=workflows.map((path,index)=>({path,file:files[index+1]??{status:'missing'}}))
return found.find(({file})=>file.status!=='missing')}function publishWorkflow(policy,look){const found=workflowFile(policy,look)
if(found===void 0)return(0,model_fact.L5)('not-found',`There is no publish workflow on ${look.defaultBranch}: looked for ${policy.workflows.join(', ')}.`,'Name the file in the input `workflow`.')
const{path,file}=found
const problem=what=>(0,model_fact.L5)('malformed',`${path} cannot be read: ${what}.`,`Mend ${path}.`)
if(file.status!=='text')return problem(file.status==='unusable'?file.problem:'it is not there')
const workflow=readPublishWorkflow(path,file.text)
return'problem'in workflow?problem(`line ${workflow.line}: ${workflow.problem}`):(0,model_fact.eO)(workflow)}async function workflowAtTag(policy,look,source,releases){const tags=await releases
if(!tags.known)return tags
const found=workflowFile(policy,look)
const path=found?.path??policy.workflows[0]??''
const textOf=file=>file?.status==='text'?file.text:void 0
const[newest]=tags.value
const onBranch=textOf(found?.file)
if(newest?.commit===void 0)return(0,model_fact.eO)({path,tag:void 0,atTag:void 0,onBranch})
const atTag=await source.file(newest.commit,path)
return(0,model_fact.Vt)(atTag,file=>({path,tag:newest.name,atTag:textOf(file),onBranch}))}var report=__webpack_require__(3673)
const PARALLEL=4
async function audit(policy,repositories,{open,state,progress}){const reports=repositories.flatMap(repository=>state.done.get(repository)??[])
const waiting=repositories.filter(repository=>!state.done.has(repository))
const work=async()=>{for(let next=waiting.shift();next!==void 0;next=waiting.shift()){const report=await auditOne(policy,next,open(next))
state.keep(report)
reports.push(report)
progress(reports.length,repositories.length)}}
await Promise.all(Array.from({length:PARALLEL},work))
return(0,report.uR)(reports)}async function auditOne(policy,repository,source){const settings=await gatherSettings(policy,source).catch(unreadable)
return(0,report.Tg)(repository,rules_settings.V.map(control=>evaluate(control,settings,policy)))}function unreadable(error){const message=error instanceof Error?error.message:String(error)
const fact=(0,model_fact.L5)('malformed',`The settings could not be read: ${message}.`,'Report this defect of release-gate.')
const needs=rules_settings.V.flatMap(control=>control.needs)
return Object.fromEntries(['repository',...needs].map(need=>[need,fact]))}var actions_policy=__webpack_require__(3348)
var release_facts=__webpack_require__(640)
var text_file=__webpack_require__(579)
var client_client=__webpack_require__(4238)
const readBlob=(client,{owner,name},oid,purpose)=>client.text('/repos/{owner}/{repo}/git/blobs/{file_sha}',{owner,repo:name,file_sha:oid},'application/vnd.github.raw+json',purpose,text=>toFile(text,oid))
async function toFile(text,oid){const bytes=Buffer.from(text)
const{createHash}=await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__,7598,19))
const hash=createHash(oid.length===40?'sha1':'sha256')
const found=hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
if(found!==oid){if(text.includes('�'))return{status:'unusable',problem:'a file that is not in UTF-8'}
throw new client_client.s(`asked for the blob ${oid}, got ${found}`)}if(bytes.length>release_facts.K)return{status:'unusable',problem:release_facts.P}
return text.includes('\0')?{status:'unusable',problem:'a binary file'}:(0,text_file.E)(text,oid)}var valibot_dist=__webpack_require__(458)
var grants=__webpack_require__(5608)
var shapes=__webpack_require__(9186)
const enabled=valibot_dist.lqM(valibot_dist.Ikc({enabled:valibot_dist.zMY()}))
const named=valibot_dist.lqM(valibot_dist.YOg(valibot_dist.Ikc({login:valibot_dist.lqM(valibot_dist.YjP()),slug:valibot_dist.lqM(valibot_dist.YjP())})),[])
const readBranch=(0,shapes.wA)(valibot_dist.Ikc({protected:valibot_dist.zMY()}))
const readProtection=(0,shapes.wA)(valibot_dist.Ikc({required_pull_request_reviews:valibot_dist.lqM(valibot_dist.Ikc({dismiss_stale_reviews:valibot_dist.zMY(),required_approving_review_count:valibot_dist.lqM(valibot_dist.aig(),0),bypass_pull_request_allowances:valibot_dist.lqM(valibot_dist.Ikc({users:named,teams:named,apps:named}))})),required_status_checks:valibot_dist.lqM(valibot_dist.Ikc({strict:valibot_dist.lqM(valibot_dist.zMY(),false),contexts:valibot_dist.YOg(valibot_dist.YjP())})),enforce_admins:enabled,required_linear_history:enabled,allow_force_pushes:enabled,allow_deletions:enabled}))
async function readBranchProtection(api,branch){const seen={what:'the branches, tags and files',grant:(0,grants.PG)(api)}
const state=await api.get('/branches/{branch}',{branch},seen,readBranch)
if(state.known&&!state.value.protected)return(0,model_fact.eO)(void 0)
const purpose={what:`the protection of the branch ${branch}`,grant:grants.Lm}
return api.get('/branches/{branch}/protection',{branch},purpose,data=>toRuleSource(readProtection(data)))}function toRuleSource(protection){const reviews=protection.required_pull_request_reviews
const checks=protection.required_status_checks
const{users=[],teams=[],apps=[]}=reviews?.bypass_pull_request_allowances??{}
const bypass=[...protection.enforce_admins?.enabled===true?[]:['role admin'],...users.map(({login})=>`user ${login??''}`),...teams.map(({slug})=>`team ${slug??''}`),...apps.map(({slug})=>`app ${slug??''}`)]
return{name:'branch protection',pullRequest:reviews&&{approvals:reviews.required_approving_review_count,dismissesStale:reviews.dismiss_stale_reviews},statusChecks:checks&&{contexts:checks.contexts,upToDate:checks.strict},linearHistory:protection.required_linear_history?.enabled===true,blocksForcePush:protection.allow_force_pushes?.enabled!==true,blocksDeletion:protection.allow_deletions?.enabled!==true,bypass:(0,model_fact.eO)(bypass)}}const readAnswer=(0,shapes.wA)(valibot_dist.Ikc({permission:valibot_dist.YjP(),role_name:valibot_dist.YjP(),user:valibot_dist.mee(valibot_dist.Ikc({login:valibot_dist.YjP(),id:valibot_dist.aig()}))}))
const readCollaborator=(api,login)=>api.get('/collaborators/{username}/permission',{username:login},{what:`the permission of ${login}`,grant:(0,grants.yu)(api)},data=>toCollaborator(data,login),status=>status===404?{status:'none'}:void 0)
function toCollaborator(data,login){const{permission,role_name:role,user}=readAnswer(data)
if(user===null)return{status:'none'}
if(user.login.toLowerCase()!==login.toLowerCase())throw new client_client.s(`asked for ${login}, got ${user.login}`)
return{status:'there',id:user.id,role,canWrite:permission==='admin'||permission==='write'}}var environment=__webpack_require__(5703)
var immutable_releases=__webpack_require__(8033)
var repository_client=__webpack_require__(5154)
const FILE=`{\n  mode\n  type\n  object { __typename oid ... on Blob { byteSize isBinary isTruncated text } }\n}`
const OBJECT='__typename oid'
const range=length=>Array.from({length},(_,index)=>index)
const filesAt=files=>files.map(index=>`file${index}: file(path: $file${index}) ${FILE}`).join(' ')
function filesQuery(count){const files=range(count)
return`query Files($owner: String!, $name: String!, $commit: GitObjectID!, ${files.map(index=>`$file${index}: String!`).join(', ')}) {\n  repository(owner: $owner, name: $name) {\n    commit: object(oid: $commit) { ${OBJECT} ... on Commit { ${filesAt(files)} } }\n  }\n}`}function lookQuery(count){const files=Array.from({length:count},(_,index)=>index)
return`query Look($owner: String!, $name: String!, ${files.map(index=>`$file${index}: String!`).join(', ')}) {\n  repository(owner: $owner, name: $name) {\n    owner { __typename login }\n    name\n    defaultBranchRef {\n      name\n      target { ... on Commit { ${files.map(index=>`file${index}: file(path: $file${index}) ${FILE}`).join(' ')} } }\n    }\n    develop: ref(qualifiedName: "refs/heads/develop") { name }\n    tags: refs(refPrefix: "refs/tags/", first: 100, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) {\n      nodes { name target { __typename oid ... on Tag { target { __typename oid } } } }\n    }\n  }\n}`}const object={__typename:valibot_dist.YjP(),oid:valibot_dist.YjP()}
const repository_readAnswer=(0,shapes.wA)(valibot_dist.Ikc({repository:valibot_dist.Ikc({owner:valibot_dist.Ikc({__typename:valibot_dist.YjP(),login:valibot_dist.YjP()}),name:valibot_dist.YjP(),defaultBranchRef:valibot_dist.mee(valibot_dist.Ikc({name:valibot_dist.YjP(),target:valibot_dist.g1P(valibot_dist.YjP(),valibot_dist.L5J())})),develop:valibot_dist.mee(valibot_dist.Ikc({name:valibot_dist.YjP()})),tags:valibot_dist.Ikc({nodes:valibot_dist.YOg(valibot_dist.Ikc({name:valibot_dist.YjP(),target:valibot_dist.Ikc({...object,target:valibot_dist.lqM(valibot_dist.Ikc(object))})}))})})}))
const readEntry=(0,shapes.wA)(valibot_dist.mee(shapes.$E))
const purpose=api=>({what:'the branches, tags and files',grant:(0,grants.PG)(api)})
const readLook=(api,paths)=>api.graphql(lookQuery(paths.length),Object.fromEntries(paths.map((path,index)=>[`file${index}`,path])),purpose(api),data=>toLook(data,paths.length))
const readFile=(api,commit,path)=>api.graphql(filesQuery(1),{commit,file0:path},purpose(api),data=>{const[file]=(0,shapes.QD)((0,shapes.Ul)(data).repository.commit,1)
return file??{status:'missing'}})
function toLook(data,count){const{owner,name,defaultBranchRef,develop,tags}=repository_readAnswer(data).repository
const fileAt=index=>defaultBranchRef===null?{status:'missing'}:(0,shapes.oT)(readEntry(defaultBranchRef.target[`file${index}`]??null))
return{owner:owner.login,name,ownerIsOrganization:owner.__typename==='Organization',defaultBranch:defaultBranchRef?.name??'',hasDevelop:develop!==null,files:Array.from({length:count},(_,index)=>fileAt(index)),tags:tags.nodes.map(({name:tag,target})=>({name:tag,commit:[target,target.target].find(each=>each?.__typename==='Commit')?.oid}))}}var api_rulesets=__webpack_require__(3979)
const secrets_readAnswer=(0,shapes.wA)(valibot_dist.Ikc({total_count:valibot_dist.aig(),secrets:valibot_dist.YOg(valibot_dist.Ikc({name:valibot_dist.YjP()}))}))
const readRepositorySecrets=api=>readNames(api,'/actions/secrets',{},'the names of the secrets','Secrets')
const readEnvironmentSecrets=(api,environment)=>readNames(api,'/environments/{environment_name}/secrets',{environment_name:environment},'the names of the secrets of the environment','Environments')
const readOrganizationSecrets=api=>readNames(api,'/actions/organization-secrets',{},'the names of the secrets that the organization shares','Secrets')
function readNames(api,route,parameters,what,permission){const grant=`Pass a token with the repository permission ${permission}: read; the workflow's own token cannot have it.`
return api.list(route,parameters,{what,grant},data=>secrets_readAnswer(data).secrets.map(({name})=>name))}var workflow_permissions=__webpack_require__(1551)
function withMeter(transport,now=()=>performance.now()){let count=0
let deepest=0
let first
let last=0
const metered=async(url,request)=>{const depth=deepest+1
count++
first??=now()
try{return await transport(url,request)}finally{deepest=Math.max(deepest,depth)
last=now()}}
const requests=()=>({count,sequential:deepest,milliseconds:Math.round(last-(first??last))})
return{transport:metered,requests}}const wholeFile=async(file,source,repository)=>file.status==='unusable'&&file.cut!==void 0?source.blob(file.cut,repository):(0,model_fact.eO)(file)
function openSettings(repository,token,apiUrl,network){const{transport,requests}=withMeter(network)
const client=(0,client_client.U)(token,apiUrl,transport)
const api=(0,repository_client.h)(client,repository)
const ruleset=once(id=>(0,api_rulesets.l8)(api,id))
const whole=file=>wholeFile(file,{blob:oid=>readBlob(client,repository,oid,{what:`the files of ${api.fullName}`,grant:(0,grants.PG)(api)})})
return{requests,async look(paths){const seen=await readLook(api,paths)
if(!seen.known)return seen
const files=(0,model_fact.HC)(await Promise.all(seen.value.files.map(whole)))
return(0,model_fact.Vt)(files,read=>({...seen.value,files:read}))},async file(commit,path){const read=await readFile(api,commit,path)
return read.known?whole(read.value):read},branchRulesets:branch=>(0,api_rulesets.ix)(api,branch,ruleset),classicProtection:branch=>readBranchProtection(api,branch),tagRulesets:()=>(0,api_rulesets.KU)(api,ruleset),environment:name=>(0,environment.Q)(api,name),actionsPolicy:()=>(0,actions_policy.C)(api),workflowPermissions:()=>(0,workflow_permissions.S)(api),immutableReleases:administration=>(0,immutable_releases.n)(api,administration),repositorySecrets:()=>readRepositorySecrets(api),environmentSecrets:environment=>readEnvironmentSecrets(api,environment),organizationSecrets:()=>readOrganizationSecrets(api),collaborator:login=>readCollaborator(api,login)}}function once(ask){const asked=new Map
return key=>{const answer=asked.get(key)??ask(key)
asked.set(key,answer)
return answer}}var pages=__webpack_require__(8430)
const organization_readAnswer=(0,shapes.wA)(valibot_dist.YOg(valibot_dist.Ikc({full_name:valibot_dist.YjP(),archived:valibot_dist.lqM(valibot_dist.zMY(),false),fork:valibot_dist.zMY()})))
async function listRepositories(organization,token,apiUrl,network){const all=await(0,pages.U)((0,client_client.U)(token,apiUrl,network),'/orgs/{org}/repos',{org:organization,sort:'full_name'},{what:`the repositories of ${organization}`,grant:`Pass a token with Metadata: read on the repositories of ${organization}, such as that of an App that is installed there.`},organization_readAnswer)
return(0,model_fact.Vt)(all,repositories=>repositories.filter(({archived,fork})=>!archived&&!fork).map(({full_name:name})=>name))}const RESERVE=50
function createPace(clock,waiting){const blockedUntil=new Map
const announced=new Set
return transport=>async(url,request)=>{const resource=url.endsWith('/graphql')?'graphql':'core'
for(;;){const wait=(blockedUntil.get(resource)??0)-clock.now()
if(wait<=0)break
if(!announced.has(clock.now()+wait))waiting(wait)
announced.add(clock.now()+wait)
await clock.sleep(wait)}const answer=await transport(url,request)
const remaining=Number(answer.headers.get('x-ratelimit-remaining')??Number.NaN)
const reset=Number(answer.headers.get('x-ratelimit-reset')??Number.NaN)
if(remaining<=RESERVE&&Number.isFinite(reset))blockedUntil.set(resource,reset*1e3+1e3)
return answer}}var external_node_fs_=__webpack_require__(3024)
const NO_STATE={done:new Map,keep:()=>{}}
function openState(path,policy){const key=JSON.stringify({...policy,failOn:void 0})
const done=new Map
for(const line of use(()=>(0,external_node_fs_.existsSync)(path)?(0,external_node_fs_.readFileSync)(path,'utf8').split('\n'):[])){const kept=audit_state_parse(line)
if(kept?.policy===key)done.set(kept.report.repository,kept.report)}return{done,keep:report=>use(()=>(0,external_node_fs_.appendFileSync)(path,`\n${JSON.stringify({policy:key,report})}`))}}function use(file){try{return file()}catch(error){throw new configuration_error.j([`state-file: expected the path of a file that can be read and written; found ${error.message}`])}}function audit_state_parse(line){try{return JSON.parse(line)}catch{return}}async function runAudit(inputs,around){const{policy,token,organization,shard,stateFile}=inputs
const{apiUrl,clock,progress,say}=around
const pace=createPace(clock,milliseconds=>say(`The rate limit is used up: waiting ${Math.ceil(milliseconds/6e4)} min.`))
const network=()=>pace((0,retry.L)((0,transport.o)(),clock))
const listed=organization===''?void 0:await listRepositories(organization,token,apiUrl,network())
if(listed?.known===false)throw new configuration_error.j([`organization: ${listed.missing} ${listed.fix}`])
const repositories=(listed?.value??inputs.repositories).filter((_,index)=>index%shard.count===shard.index)
const open=repository=>{const[owner='',name='']=repository.split('/')
return openSettings({owner,name},token,apiUrl,network())}
const state=stateFile===''?NO_STATE:openState(stateFile,policy)
return audit(policy,repositories,{open,state,progress})}}),4848:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{AS:()=>openRunnerFiles,Tw:()=>reportProblems})
var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024)
var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6760)
var _actions_core__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1983)
var _model_escape_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(964)
const DISK={append:node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync,write:node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync,read:path=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path,'utf8'),makeFolder:node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync}
function openRunnerFiles(env,disk=DISK,logError=()=>process.stdout.errored){const broken=new Map
let folder
function attempt(variable,use){if(broken.has(variable))return
const path=env[variable]??''
try{if(path==='')throw new Error('not set')
return use(path)}catch(error){broken.set(variable,path===''?notSet(variable):notWritten(`${variable}, ${path},`,error))
return}}return{problems:()=>{const error=logError()
return[...broken.values(),...error===null?[]:[notWritten('The job log',error)]]},setOutputs:values=>attempt('GITHUB_OUTPUT',path=>appendSurely(disk,path,heredocs(values))),allow:()=>attempt('GITHUB_OUTPUT',path=>{try{appendSurely(disk,path,ALLOWED)}catch(error){takeBack(disk,path)
throw error}}),appendSummary:text=>{if((env['GITHUB_STEP_SUMMARY']??'')!=='')attempt('GITHUB_STEP_SUMMARY',path=>disk.append(path,text))},save:(name,text)=>attempt('RUNNER_TEMP',temp=>{folder??=disk.makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp,'release-gate-'))
const path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,name)
disk.write(path,text)
return path})??''}}function reportProblems(files,title){for(const problem of files.problems().map(_model_escape_js__WEBPACK_IMPORTED_MODULE_2__.ts)){_actions_core__WEBPACK_IMPORTED_MODULE_3__.z3(problem,{title})
if(process.stdout.errored!==null)process.stderr.write(`${title}: ${problem}\n`)}}const ALLOWED='\ndecision=allowed\nallowed=true'
function appendSurely(disk,path,text){disk.append(path,text)
if(!disk.read(path).endsWith(text))throw new Error('what was written is not in the file')}function takeBack(disk,path){try{disk.append(path,'\nallowed=false\n')}catch{}}const heredocs=values=>Object.entries(values).map(([name,value])=>{let delimiter='END'
while(value.includes(delimiter))delimiter+='_END'
return`${name}<<${delimiter}\n${value}\n${delimiter}\n`}).join('')
const notSet=variable=>`${variable} is not set, so the step can hand nothing on. Run release-gate as a step of a job, on runner 2.297.0 or later.`
const AGAIN='then re-run the job'
const FULL={why:'the disk is full',fix:`Free disk space on the runner, ${AGAIN}.`}
const DENIED={why:"the step's user may not write it",fix:`In a container job, add \`options: --user root\` to \`container\`; on a self-hosted runner, give the runner's user the right to write its own folder. Push that, ${AGAIN}.`}
const GONE={why:'it is not there',fix:`Move release-gate before every step that removes the runner's files, ${AGAIN}.`}
const CAUSES={ENOSPC:FULL,EDQUOT:FULL,EACCES:DENIED,EPERM:DENIED,EROFS:{why:'the file system is read-only',fix:`Mount it for writing, ${AGAIN}.`},ENOENT:GONE,ENOTDIR:GONE,EPIPE:{why:'nothing reads it',fix:`Check that the runner still runs, ${AGAIN}.`}}
function notWritten(what,error){const{why,fix}=CAUSES[error.code??'']??{why:error.message,fix:`Check the runner's disk, ${AGAIN}.`}
return`${what} cannot be written: ${why}${error.code===void 0?'':` (${error.code})`}. ${fix}`}}),8735:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{W:()=>AUDIT_INPUTS,h:()=>readAuditInputs})
var configuration_error=__webpack_require__(5006);['Say who may release, in one of three ways:','(1) allowed-users: octocat, hubot in the workflow;','(2) a file .github/MAINTAINERS on the default branch, one @login a line;','(3) allowed-teams: org/release-managers, with a team-token that may read members.'].join(' ')
__webpack_require__(6725)
new Set(['maintainers-file','token'])
const splitList=text=>listLines(text).flatMap(line=>line.split(',')).map(item=>item.trim()).filter(item=>item!=='')
function listLines(text){const lines=text.split(/\r?\n/)
const withoutComments=lines.length>1?lines.map(line=>line.replace(/(^|\s)#.*$/,'')):lines
return withoutComments.map(line=>line.trim()).filter(line=>line!=='')}const isRepositoryPath=text=>!/[:\\]/.test(text)&&text.split('/').every(part=>part!==''&&part!=='..')
const names_orDefault=(get,inputs,emptyStays)=>name=>{const text=get(name)
return text===''&&!emptyStays.has(name)?inputs[name].default:text}
async function names_unknownInputs(names,inputs){if(names.length===0)return[]
const{distance}=await __webpack_require__.e(232).then(__webpack_require__.t.bind(__webpack_require__,8232,19))
const known=Object.keys(inputs)
return names.map(name=>{const meant=known.find(input=>distance(name.toLowerCase(),input)<=2)
const instead=meant===void 0?`the inputs are ${known.join(', ')}.`:`did you mean ${meant}?`
return`${name}: there is no such input; ${instead}`})}var recommended=__webpack_require__(1852)
var tag_pattern=__webpack_require__(1271)
var version=__webpack_require__(7972)
const FAIL_ON=['error','warning','never']
const AUDIT_INPUTS={token:{default:'${{ github.token }}',description:"Reads the settings. The workflow's own token sees few of them; an App's token or a fine-grained personal token with Administration, Secrets, Environments and Actions: read sees the rest, and with Administration: write also who may bypass the rules."},repositories:{default:'',description:'Repositories to audit, `owner/repo`, separated by commas or new lines. Empty: the one of the workflow.'},organization:{default:'',description:'Audits every repository of this organization that the token sees and that is not archived or a fork.'},shard:{default:'',description:'Which part of the repositories to audit, such as `2/20`: a matrix spreads them over many runners.'},'tag-pattern':{default:'v{version}',description:'The form of the release tags, as for the gate.'},'version-scheme':{default:'auto',description:'`semver`, `pep440`, `calver`, or `auto`, as for the gate.'},environment:{default:recommended.M0,description:'The environment from which is released.'},workflow:{default:'.github/workflows/publish.yml, .github/workflows/release.yml',description:'Paths of the publish workflow; the first that is on the default branch is judged.'},'maintainers-file':{default:'.github/MAINTAINERS',description:'The file on the default branch that lists who may release.'},'fail-on':{default:'error',description:'`error`, `warning` or `never`: which severity of a failed control fails the step. Unless it is `never`, an audit that saw nothing fails too.'},'sarif-file':{default:'',description:'Path to write the report of one repository to as SARIF 2.1.0, for github/codeql-action/upload-sarif.'},'state-file':{default:'',description:'Path of a file that keeps what was done, a line a repository. A run that finds it goes on from there and asks about nothing twice, so several of them put together make one report. Delete it to ask anew.'}}
const REPOSITORY=/^[\w.-]+\/[\w.-]+$/
const OWNER=/^[a-z\d](?:[a-z\d-]*[a-z\d])?$/i
const audit_EMPTY_STAYS=new Set(['token'])
async function readAuditInputs(given){const reader={...given,get:names_orDefault(given.get,AUDIT_INPUTS,audit_EMPTY_STAYS)}
const problems=await names_unknownInputs(reader.others,AUDIT_INPUTS)
const wrong=(name,expected)=>{problems.push(`${name}: expected ${expected}; found "${reader.get(name)}".`)}
const oneOf=(name,choices)=>{const choice=choices.find(each=>each===reader.get(name))
if(choice===void 0)wrong(name,choices.join(', '))
return choice??choices[0]}
const pattern=(0,tag_pattern.k8)(reader.get('tag-pattern'))
if('problem'in pattern)wrong('tag-pattern',`a template such as v{version} or a /regex/ with (?<version>...) (${pattern.problem})`)
const workflows=splitList(reader.get('workflow'))
if(workflows.length===0||!workflows.every(isRepositoryPath))wrong('workflow','paths inside the repository')
const maintainersFile=reader.get('maintainers-file')
if(!isRepositoryPath(maintainersFile))wrong('maintainers-file','a path inside the repository')
const environment=reader.get('environment')
if(environment==='')wrong('environment','the name of an environment')
const organization=reader.get('organization')
if(organization!==''&&!OWNER.test(organization))wrong('organization','the login of an organization')
const named=splitList(reader.get('repositories'))
if(!named.every(each=>REPOSITORY.test(each)))wrong('repositories','a list of owner/repo')
const repositories=named.length>0||organization!==''||reader.here===''?named:[reader.here]
if(named.length>0&&organization!=='')problems.push('repositories, organization: expected one of them; found both.')
if(repositories.length===0&&organization==='')problems.push('repositories: expected owner/repo, or an organization; found neither.')
const sarifFile=reader.get('sarif-file')
if(sarifFile!==''&&(organization!==''||repositories.length>1))problems.push('sarif-file: expected one repository, for code scanning belongs to one; found several.')
const policy={versionScheme:oneOf('version-scheme',version.k),environment,workflows,maintainersFile,failOn:oneOf('fail-on',FAIL_ON)}
const shard=readShard(reader.get('shard'))
if(shard===void 0)wrong('shard','a part such as 2/20')
if('problem'in pattern||shard===void 0||problems.length>0)throw new configuration_error.j(problems)
return{policy:{...policy,tagPattern:pattern},token:reader.get('token'),repositories,organization,shard,sarifFile,stateFile:reader.get('state-file')}}function readShard(text){if(text==='')return{index:0,count:1}
const[,number,count]=/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text)??[]
const index=Number(number)-1
return number===void 0||index>=Number(count)?void 0:{index,count:Number(count)}}}),5923:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{i:()=>fnmatch})
function fnmatch(pattern,name){let ends=new Set([0])
for(const token of tokensOf(pattern)){const next=new Set
for(let end=0;end<=name.length;end++)if(reaches(token,end,name,ends,next))next.add(end)
ends=next}return ends.has(name.length)}function reaches(token,end,name,ends,next){const last=name.charAt(end-1)
const[first=name.length]=ends
if(token==='*')return ends.has(end)||next.has(end-1)&&last!=='/'
if(token==='**/')return ends.has(end)||last==='/'&&first<end
return ends.has(end-1)&&token(last)}function*tokensOf(pattern){for(const[part]of pattern.matchAll(/(?<=^|\/)\*\*\/|\*|\?|\[[^\]]+\]|\\?[^]/g))if(part==='**/'||part==='*')yield part
else if(part==='?')yield character=>character!=='/'
else if(part.length>2)yield inSet(part.slice(1,-1))
else yield character=>character===part.at(-1)}function inSet(set){const members=set.replace(/^[!^]/,'')
const ranges=[...members.matchAll(/([^])-([^])|[^]/g)].map(([one,from=one,to=one])=>[from,to])
const isMember=character=>ranges.some(([from,to])=>from<=character&&character<=to)
return character=>character!=='/'&&isMember(character)===(members===set)}}),9828:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{A:()=>sampleTags,Z:()=>tagGlob})
var _tag_pattern_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1271)
const VERSIONS=['0.1.0','1.2.3','10.20.30','2026.11.1','1.2.3-rc.1','1.2.3rc1']
const CALENDAR_VERSIONS=['2026.11','2026.1.2','24.04.1','2026.11rc1']
const PACKAGES=['widget','widget-core']
function sampleTags(pattern,scheme,releases){if(pattern.kind==='expression')return[...releases]
const versions=scheme==='calver'?CALENDAR_VERSIONS:VERSIONS
const packages=(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_0__.nr)(pattern)?PACKAGES:['']
const made=packages.flatMap(name=>versions.map(version=>(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_0__.Xm)(pattern,{package:name,version})))
return[...new Set([...made,...releases])]}function tagGlob(pattern){if(pattern.kind==='expression')return'*'
const glob=(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_0__.Xm)(pattern,{package:'*',version:'*'})
return glob.startsWith('*')&&!(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_0__.nr)(pattern)?`[0-9]${glob}`:glob}}),1271:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{Xm:()=>renderTemplate,k8:()=>parseTagPattern,kb:()=>isPackageName,nr:()=>hasPackage,us:()=>splitByTemplate})
const PACKAGE=/^(?:@[a-z0-9~-][\w.~-]*\/)?\w[\w.-]*(?:\/\w[\w.-]*)*$/
function parseTagPattern(text){return text.startsWith('/')&&text.endsWith('/')?expression(text):template(text)}function expression(text){const inner=text.slice(1,-1)
const source=`^(?:${inner})$`
try{new RegExp(inner,'u')
if(!('version'in groupsOf(source)))return{problem:'it has no named group "version": write (?<version>...)'}}catch(error){return{problem:`it is not a regular expression: ${error.message}`}}return{kind:'expression',text,source}}const groupsOf=source=>new RegExp(`|${source}`,'u').exec('')?.groups??{}
function template(text){const parts=text.split(/\{(version|package)\}/)
const literals=parts.filter((_,index)=>index%2===0)
const fields=parts.filter((_,index)=>index%2===1)
const stray=literals.find(literal=>/[{}]/.test(literal))
if(stray!==void 0)return{problem:`"${stray}" has a brace that is not of {version} or {package}`}
if(fields.filter(field=>field==='version').length!==1)return{problem:'it must contain {version} once'}
if(fields.length>2)return{problem:'it may contain {package} once'}
const[prefix='',between='',end='']=literals
if(fields.length===1)return{kind:'template',text,fields,prefix,middle:'',suffix:between}
if(between==='')return{problem:'{package} and {version} need some text between them'}
return{kind:'template',text,fields,prefix,middle:between,suffix:end}}function splitByTemplate({fields,prefix,middle,suffix},name){if(!name.startsWith(prefix)||!name.endsWith(suffix))return[]
const core=name.slice(prefix.length,name.length-suffix.length)
if(fields.length===1)return core===''?[]:[{version:core,package:''}]
const splits=[]
for(let at=core.indexOf(middle);at!==-1;at=core.indexOf(middle,at+1)){const[left,right]=[core.slice(0,at),core.slice(at+middle.length)]
splits.push(fields[0]==='package'?{package:left,version:right}:{version:left,package:right})}return splits.filter(parts=>parts.version!==''&&isPackageName(parts.package))}const isPackageName=text=>PACKAGE.test(text)&&!text.includes('..')
const renderTemplate=({fields,prefix,middle,suffix},parts)=>prefix+fields.map(field=>parts[field]).join(middle)+suffix
const hasPackage=pattern=>pattern.kind==='template'?pattern.fields.includes('package'):'package'in groupsOf(pattern.source)}),3673:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{Tg:()=>repositoryReport,VH:()=>scoreLine,uR:()=>auditReport})
var _rules_score_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1119)
const repositoryReport=(repository,controls)=>({repository,score:(0,_rules_score_js__WEBPACK_IMPORTED_MODULE_0__.u)(controls),controls})
function auditReport(repositories){const score=(0,_rules_score_js__WEBPACK_IMPORTED_MODULE_0__.u)(repositories.flatMap(({controls})=>controls))
return{schemaVersion:1,totals:{repositories:repositories.length,...score},repositories:[...repositories].sort(byNeed)}}function byNeed({score:a,...first},{score:b,...second}){return b.errors-a.errors||b.warnings-a.warnings||b.unseen-a.unseen||(first.repository<second.repository?-1:first.repository>second.repository?1:0)}const scoreLine=({passed,seen,unseen})=>`${passed} of ${seen} controls hold; ${unseen===0?'all':unseen} could ${unseen===0?'be':'not be'} seen`}),8967:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{S:()=>auditTable})
var _model_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(964)
var _report_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3673)
const MARKS={pass:'✔',fail:'✘',unknown:'?','not-applicable':'-'}
const STYLES={pass:'good',fail:'bad',unknown:'unsure','not-applicable':'dim'}
const plain=(_,text)=>text
function auditTable(report,paint=plain){const[only,...more]=report.repositories
if(only===void 0)return'No repository was audited.'
return more.length===0?one(only,paint):many(report,paint)}function one({repository,controls,score},paint){const width=Math.max(...controls.map(({id})=>id.length))
const lines=controls.flatMap(control=>rows(control,width,paint))
const good=score.errors+score.warnings===0
return[...lines,'',paint(good?'good':'bad',(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_0__.ts)(`${repository}: ${(0,_report_js__WEBPACK_IMPORTED_MODULE_1__.VH)(score)}.`))].join('\n')}function rows({id,status,message,...control},width,paint){const{severity,expected,found,fix,permissions,places}=control
const label=(name,text)=>`${' '.repeat(width+4)}${paint('dim',name.padEnd(11))}${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_0__.ts)(text)}`
const first=paint(STYLES[status],`${MARKS[status]} ${id.padEnd(width)}`)
if(status==='fail'){const where=places.map(({path,line})=>`${path}:${line}`)
return[`${first}  ${severity}`,label('expected',expected),label('found',found),...where.length===0?[]:[label('at',where.join(', '))],label('fix',fix)]}if(status!=='unknown')return[`${first}  ${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_0__.ts)(message)}`]
return[`${first}  ${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_0__.ts)(message)}`,label('to see it',fix),label('permission',permissions.join('; '))]}function many({repositories,totals},paint){const width=Math.max(...repositories.map(({repository})=>repository.length))
const lines=repositories.map(({repository,score,controls})=>{const{passed,seen,unseen,errors,warnings}=score
const style=errors>0?'bad':warnings>0||seen===0?'unsure':'good'
const failing=controls.filter(({status})=>status==='fail').map(({id})=>id)
const share=`${passed}/${seen}`.padStart(7)
return`${paint(style,repository.padEnd(width))} ${share} ${String(unseen).padStart(6)}  ${failing.join(' ')}`})
return[`${'repository'.padEnd(width)} ${'holds'.padStart(7)} ${'unseen'.padStart(6)}  fails`,...lines,'',`${totals.repositories} repositories: ${(0,_report_js__WEBPACK_IMPORTED_MODULE_1__.VH)(totals)}.`].join('\n')}}),1119:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{H:()=>failsOn,u:()=>scoreOf})
function scoreOf(results){const count=status=>results.filter(result=>result.status===status).length
const failed=results.filter(({status})=>status==='fail')
const errors=failed.filter(({severity})=>severity==='error').length
return{passed:count('pass'),seen:count('pass')+failed.length,unseen:count('unknown'),notApplicable:count('not-applicable'),errors,warnings:failed.length-errors}}const failsOn=({errors,warnings,seen,unseen},failOn)=>failOn!=='never'&&(errors>0||failOn==='warning'&&warnings>0||seen===0&&unseen>0)}),7736:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{V:()=>CONTROLS})
const defineControl=control=>control
const pass=(message,evidence={})=>({status:'pass',message,evidence})
const fail=what=>({status:'fail',places:[],evidence:{},...what})
const notApplicable=message=>({status:'not-applicable',message})
var recommended=__webpack_require__(1852)
const actionsApprovals=defineControl({id:'actions-approvals',title:'Actions cannot approve pull requests',why:'A workflow that can approve takes the place of the second person whom the branch asks for.',fix:'Settings → Actions → General → Allow GitHub Actions to create and approve pull requests: off, or `gh api --method PUT repos/{owner}/{repo}/actions/permissions/workflow -F can_approve_pull_request_reviews=false`.',permissions:['administration: read'],severity:'error',needs:['workflowPermissions'],judge:({workflowPermissions})=>workflowPermissions.canApprovePullRequests===recommended.f_.can_approve_pull_request_reviews?pass('Actions cannot approve.'):fail({expected:'that actions cannot approve pull requests',found:'that they can'})})
const actionsDefaultPermissions=defineControl({id:'actions-default-permissions',title:'The workflow token reads by default',why:'A workflow that does not say what its token may do would otherwise get write access to everything.',fix:'Settings → Actions → General → Workflow permissions → Read repository contents, or `gh api --method PUT repos/{owner}/{repo}/actions/permissions/workflow -f default_workflow_permissions=read`.',permissions:['administration: read'],severity:'error',needs:['workflowPermissions'],judge:({workflowPermissions})=>workflowPermissions.default===recommended.f_.default_workflow_permissions?pass('Read by default.'):fail({expected:'that the workflow token reads by default',found:'that it writes'})})
var fact=__webpack_require__(6725)
const actionsPinned=defineControl({id:'actions-pinned',title:'Actions must be pinned to a full commit',why:'An action that is named by a tag runs whatever somebody puts under that tag later.',fix:'Settings → Actions → General → Require actions to be pinned to a full-length commit SHA, or `gh api --method PUT repos/{owner}/{repo}/actions/permissions -F enabled=true -F sha_pinning_required=true`.',permissions:['administration: read'],severity:'warning',needs:['actionsPolicy'],judge:({actionsPolicy:{enabled,shaPinningRequired}})=>{if(!enabled)return notApplicable('GitHub Actions is off.')
if(shaPinningRequired===void 0)return(0,fact.L5)('malformed','GitHub does not tell whether pinning is required.','This server has no such setting yet: update it.')
return shaPinningRequired===recommended.pt.sha_pinning_required?pass('Pinning is required.'):fail({expected:'that pinning to a full commit is required',found:'that it is not'})}})
function withoutBypass(guarded){const set=guarded.filter(({bypasses,unseen})=>bypasses.length>0||unseen!==void 0)
const open=set.filter(({bypasses})=>!bypasses.some(bypass=>bypass.known&&bypass.value.length===0))
const unseen=open.map(({bypasses,unseen:more})=>bypasses.find(isUnknown)??more)
const bypassed=open.filter((_,index)=>unseen[index]===void 0)
if(bypassed.length>0){const rules=bypassed.map(({rule})=>rule)
const actors=[...new Set(bypassed.flatMap(({bypasses})=>bypasses.flatMap(each=>each.known?each.value:[])))]
return fail({expected:'that nobody may bypass the rules, administrators included',found:`${actors.join(', ')} (${rules.join(', ')})`,evidence:{actors,rules}})}const first=unseen.find(each=>each!==void 0)
if(first!==void 0)return first
return set.length===0?notApplicable('There is no rule that could be bypassed.'):pass('Nobody may bypass the rules.')}const isUnknown=fact=>!fact.known
function onEveryBranch(branches,{holds,expected,found,given}){const lacking=[]
const unseen=[]
let answered=0
for(const branch of branches)if(branch.sources.some(holds))answered++
else if(branch.unseen!==void 0)unseen.push(branch.unseen)
else if(given===void 0||branch.sources.some(given.holds))lacking.push(branch)
if(lacking.length>0)return fail({expected,found:`${found} on ${namesOf(lacking)}`,evidence:{branches:lacking.map(nameOf)}})
const[first]=unseen
if(first!==void 0)return first
if(answered===0)return notApplicable(`There is no rule for ${given?.name??'a branch'} that it could belong to.`)
return pass(`It holds on ${namesOf(branches)}.`,{branches:branches.map(nameOf)})}const hasPullRequests=({pullRequest})=>pullRequest!==void 0
const hasStatusChecks=({statusChecks})=>(statusChecks?.contexts.length??0)>0
const nameOf=({name})=>name
const namesOf=branches=>branches.map(nameOf).join(' and ')
const RULES={pull_request:['pull requests',hasPullRequests],required_status_checks:['status checks',hasStatusChecks],required_linear_history:['linear history',({linearHistory})=>linearHistory],non_fast_forward:['force pushes',({blocksForcePush})=>blocksForcePush],deletion:['deletion',({blocksDeletion})=>blocksDeletion]}
const branchBypass=defineControl({id:'branch-bypass',title:'The rules of the branch hold for everybody',why:"A rule that an administrator may bypass does not hold for whoever steals an administrator's token.",fix:'Settings → Rules → Rulesets → the ruleset → Bypass list: remove every entry (`gh api repos/{owner}/{repo}/rulesets` lists the rulesets); with classic protection `gh api --method POST repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins`.',permissions:['administration: write (bypass lists show only to who may edit them)'],severity:'error',needs:['branches'],judge:({branches})=>withoutBypass(branches.flatMap(({name,sources,unseen})=>Object.values(RULES).map(([rule,holds])=>({rule:`${rule} on ${name}`,bypasses:sources.filter(holds).map(({bypass})=>bypass),unseen}))))})
function rulesetCommand(target,rule,parameters={}){const include=target==='branch'?recommended.l4:['refs/tags/{tags}']
const fields=[['name',`${target}-${rule.replaceAll('_','-')}`],['target',target],['enforcement','active'],...include.map(name=>['conditions[ref_name][include][]',name])]
const texts=fields.map(([name,value])=>`-f '${name}=${value}'`)
const values=Object.entries(parameters).map(([name,value])=>`-F 'rules[][parameters]${bracketed(name)}=${value}'`)
const command=['gh api --method POST repos/{owner}/{repo}/rulesets',...texts,"-f 'conditions[ref_name][exclude][]'"]
return[...command,`-f 'rules[][type]=${rule}'`,...values].join(' ')}const bracketed=name=>name.split('.').map(part=>part.endsWith('[]')?`[${part.slice(0,-2)}][]`:`[${part}]`).join('')
const rulesetFix=(...command)=>`Settings → Rules → Rulesets, or \`${rulesetCommand(...command)}\`.`
const branchDeletion=defineControl({id:'branch-deletion',title:'Nobody deletes the branch',why:'A deleted branch can be made anew with another history, and without the rules that classic protection had on it.',fix:rulesetFix('branch','deletion'),permissions:['metadata: read','administration: read (for classic branch protection)'],severity:'error',needs:['branches'],judge:({branches})=>onEveryBranch(branches,{holds:({blocksDeletion})=>blocksDeletion,expected:'that deletion is blocked',found:'that it is allowed'})})
const branchForcePush=defineControl({id:'branch-force-push',title:'Nobody rewrites the branch',why:'A force push can take released commits off the branch, and put others in their place.',fix:rulesetFix('branch','non_fast_forward'),permissions:['metadata: read','administration: read (for classic branch protection)'],severity:'error',needs:['branches'],judge:({branches})=>onEveryBranch(branches,{holds:({blocksForcePush})=>blocksForcePush,expected:'that force pushes are blocked',found:'that they are allowed'})})
const branchLinearHistory=defineControl({id:'branch-linear-history',title:'The history of the branch is linear',why:'In a line of commits, each was on the branch at its time; a merge can bring in commits that nobody saw there.',fix:rulesetFix('branch','required_linear_history'),permissions:['metadata: read','administration: read (for classic branch protection)'],severity:'warning',needs:['branches'],judge:({branches})=>onEveryBranch(branches,{holds:({linearHistory})=>linearHistory,expected:'a linear history',found:'that merge commits are allowed'})})
const{required_approving_review_count:APPROVALS}=recommended.Ky
const branchPullRequest=defineControl({id:'branch-pull-request',title:'Changes come in by pull request with an approval',why:'A single stolen token or careless push must not be enough to change what is released.',fix:rulesetFix('branch','pull_request',recommended.Ky),permissions:['metadata: read','administration: read (for classic branch protection)'],severity:'error',needs:['branches'],judge:({branches})=>onEveryBranch(branches,{holds:({pullRequest})=>pullRequest!==void 0&&pullRequest.approvals>=APPROVALS,expected:`pull requests with at least ${APPROVALS} approval${APPROVALS===1?'':'s'}`,found:'that changes come in without'})})
const branchStaleReviews=defineControl({id:'branch-stale-reviews',title:'An approval ends with the next push',why:'Whoever has an approval could otherwise push something else afterwards and merge it.',fix:rulesetFix('branch','pull_request',recommended.Ky),permissions:['metadata: read','administration: read (for classic branch protection)'],severity:'error',needs:['branches'],judge:({branches})=>onEveryBranch(branches,{holds:({pullRequest})=>pullRequest?.dismissesStale===recommended.Ky.dismiss_stale_reviews_on_push,expected:'that a push dismisses earlier approvals',found:'that they stay valid',given:{holds:hasPullRequests,name:'pull requests'}})})
const branchStatusChecks=defineControl({id:'branch-status-checks',title:'Status checks must pass before a merge',why:'What was never tested must not get onto the branch from which is released.',fix:rulesetFix('branch','required_status_checks',{...recommended.f9,'required_status_checks[].context':'CHECK'}),permissions:['metadata: read','administration: read (for classic branch protection)'],severity:'error',needs:['branches'],judge:({branches})=>onEveryBranch(branches,{holds:hasStatusChecks,expected:'at least one required status check',found:'none'})})
const branchUpToDate=defineControl({id:'branch-up-to-date',title:'A merge into the default branch is tested with what is there',why:'Two changes that pass by themselves can break each other; only the merged state is what is released.',fix:rulesetFix('branch','required_status_checks',{...recommended.f9,'required_status_checks[].context':'CHECK'}),permissions:['metadata: read','administration: read (for classic branch protection)'],severity:'warning',needs:['branches'],judge:({branches})=>onEveryBranch(branches.filter(({isDefault})=>isDefault),{holds:({statusChecks})=>statusChecks?.upToDate===recommended.f9.strict_required_status_checks_policy,expected:'that a pull request is up to date before it is merged',found:'that it need not be',given:{holds:hasStatusChecks,name:'status checks'}})})
const environmentAdmins=defineControl({id:'environment-admins',title:'Administrators cannot bypass the environment',why:'By default an administrator can start the job without the reviewers.',fix:'Settings → Environments → {environment} → Allow administrators to bypass configured protection rules: off.',permissions:['actions: read'],severity:'error',needs:['environment'],judge:({environment},policy)=>{if(environment.status==='missing')return notApplicable('There is no such environment; see environment-exists.')
if(environment.adminsCanBypass===void 0)return(0,fact.L5)('malformed',`GitHub does not tell whether administrators can bypass the environment ${policy.environment}.`,'Look at it under Settings → Environments; GitHub Enterprise Server tells it from 3.9 on.')
return environment.adminsCanBypass===recommended.ym.can_admins_bypass?pass('Administrators cannot bypass the rules.'):fail({expected:'that administrators cannot bypass the rules',found:'that they can'})}})
const environmentExists=defineControl({id:'environment-exists',title:'The environment to release from exists',why:'An environment is outside the tag: its reviewers and tag policy hold whatever workflow the tag carries.',fix:'Settings → Environments → {environment}, or `gh api --method PUT repos/{owner}/{repo}/environments/{environment}`.',permissions:['actions: read'],severity:'error',needs:['environment'],judge:({environment:{status}},policy)=>status==='there'?pass(`The environment ${policy.environment} is there.`):fail({expected:`the environment ${policy.environment}`,found:'none of that name'})})
const environmentReviewers=defineControl({id:'environment-reviewers',title:'The environment has required reviewers',why:'A person who looks before each release stops one that was started with a stolen token.',fix:'Settings → Environments → {environment} → Required reviewers.',permissions:['actions: read'],severity:'error',needs:['environment'],judge:({environment})=>{if(environment.status==='missing')return notApplicable('There is no such environment; see environment-exists.')
const reviewers=environment.reviewers.map(({type,name})=>type==='Team'?`team ${name}`:name)
return reviewers.length>0?pass(`Reviewed by ${reviewers.join(', ')}.`,{reviewers}):fail({expected:'at least one required reviewer',found:'none'})}})
var registries=__webpack_require__(56)
const registry_credentials_registries=registries.Db.map(([,registry])=>registry)
const trusted=registry_credentials_registries.filter(({trustedPublisher})=>trustedPublisher!==void 0)
const TRUSTED_TITLES=trusted.map(({title})=>title)
const ANY_REGISTRY=/^(?:PASSWORD|API[-_]TOKEN|REGISTRY[-_]TOKEN)$/i
const isCredential=name=>ANY_REGISTRY.test(name)||trusted.some(({credentials})=>credentials?.test(name)===true)
const naming=words=>new RegExp(`(?:^|_)(?:${words.join('|')})(?:_|$)`,'i')
const TRUSTED=naming(trusted.flatMap(({secretNames})=>secretNames))
const isOfTrustedRegistry=secret=>TRUSTED.test(secret)
const words=registry_credentials_registries.flatMap(({secretNames,toolNames})=>[...secretNames,...toolNames])
const REGISTRY=naming(words)
const CREDENTIAL=naming(['TOKEN','PASSWORD','PASS','PASSWD','PAT','SECRET','KEY','APIKEY','AUTH','CREDENTIAL','CREDENTIALS','PWD'])
const WHOLE=new RegExp(`^(?:${words.join('|')})(?:TOKEN|PASSWORD|KEY)$`,'i')
const looksLikeRegistryToken=secret=>WHOLE.test(secret)||REGISTRY.test(secret)&&CREDENTIAL.test(secret)
function withoutRegistryTokens(names,where){const tokens=names.filter(looksLikeRegistryToken)
return tokens.length===0?pass(`None of ${names.length} names looks like a registry token.`):fail({expected:`no registry token among the secrets of the ${where}`,found:tokens.join(', '),evidence:{secrets:tokens}})}const environmentSecrets=defineControl({id:'environment-secrets',title:'No registry token in the secrets of the environment',why:'It is behind the reviewers, but it stays valid until somebody revokes it; trusted publishing has no lasting token.',fix:'Publish by trusted publishing (see docs/governance.md), then `gh secret delete NAME --env {environment} --repo {owner}/{repo}` and revoke the token at the registry.',permissions:['environments: read'],severity:'warning',needs:['environment','environmentSecrets'],judge:({environment,environmentSecrets})=>environment.status==='missing'?notApplicable('There is no such environment; see environment-exists.'):withoutRegistryTokens(environmentSecrets,'environment')})
const environmentSelfReview=defineControl({id:'environment-self-review',title:'Nobody approves their own release',why:'Whoever steals the token of a reviewer could otherwise start a release and approve it.',fix:'Settings → Environments → {environment} → Required reviewers → Prevent self-review.',permissions:['actions: read'],severity:'error',needs:['environment'],judge:({environment})=>{if(environment.status==='missing'||environment.reviewers.length===0)return notApplicable('Nobody has to approve; see environment-reviewers.')
return environment.preventsSelfReview===recommended.ym.prevent_self_review?pass('Self-review is prevented.'):fail({expected:'that self-review is prevented',found:'that whoever starts a release may approve it'})}})
var fnmatch=__webpack_require__(5923)
const OTHERS=['latest','nightly','test']
function judgeDeploymentPolicy(policy,releaseTags){const expected='that release tags, and nothing else, may be deployed from'
if(policy.kind==='any')return fail({expected,found:'that every branch and tag may'})
if(policy.kind==='protected-branches')return fail({expected,found:'that protected branches may, and no tag'})
const{refs}=policy
const named=refs.map(({type,name})=>`${type} ${name}`)
const wrong=found=>fail({expected,found,evidence:{refs:named}})
const branches=refs.filter(({type})=>type==='branch').map(({name})=>name)
if(branches.length>0)return wrong(`the branches ${branches.join(', ')}`)
const wide=refs.filter(({name})=>OTHERS.some(other=>(0,fnmatch.i)(name,other))).map(({name})=>name)
if(wide.length>0)return wrong(`${wide.join(', ')}, which lets other tags through`)
const refused=releaseTags.filter(tag=>!refs.some(({name})=>(0,fnmatch.i)(name,tag)))
if(refused.length>0)return wrong(`${named.join(', ')||'no rule'}, which keeps out ${refused.slice(0,3).join(', ')}`)
return pass(`Only ${named.join(', ')}.`,{refs:named})}var sample_tags=__webpack_require__(9828)
const environmentTags=defineControl({id:'environment-tags',title:'Only release tags reach the environment',why:'Otherwise a job of any branch can ask for the environment, and with it for its secrets and the trusted publisher.',fix:"Settings → Environments → {environment} → Deployment branches and tags → Selected branches and tags: a tag rule `{tags}` and no other, or `gh api --method POST repos/{owner}/{repo}/environments/{environment}/deployment-branch-policies -f 'name={tags}' -f type=tag`.",permissions:['actions: read'],severity:'error',needs:['environment','releaseTags'],judge:({environment,releaseTags},{tagPattern,versionScheme})=>{if(environment.status==='missing')return notApplicable('There is no such environment; see environment-exists.')
return judgeDeploymentPolicy(environment.deploymentPolicy,(0,sample_tags.A)(tagPattern,versionScheme,releaseTags))}})
const immutableReleases=defineControl({id:'immutable-releases',title:'Releases are immutable once published',why:'Without it, whoever can write to the repository can move the tag of a published release, or change its files.',fix:'Settings → General → Releases → Enable release immutability, or `gh api --method PUT repos/{owner}/{repo}/immutable-releases`.',permissions:['administration: read'],severity:'error',needs:['immutableReleases'],judge:({immutableReleases:{enabled,enforcedByOwner}})=>enabled?pass(enforcedByOwner?'On, by the organization.':'On.'):fail({expected:'immutable releases',found:'that they are off'})})
const maintainersAccounts=defineControl({id:'maintainers-accounts',title:'Everyone who may release still has the account and write access',why:'A name that its owner gave up can be taken by anybody; who has left should no longer be able to release.',fix:'Remove the lines of those who left, and pin the others to their ids: `@login:ID`.',permissions:['metadata: read'],severity:'error',needs:['maintainerAccounts'],judge:({maintainerAccounts},{maintainersFile:path})=>{if(maintainerAccounts.length===0)return notApplicable('The file names no person.')
const problems=maintainerAccounts.flatMap(each=>{const problem=problemOf(each)
return problem===void 0?[]:[{path,line:each.entry.line,message:`${each.entry.login} ${problem}`}]})
return problems.length===0?pass(`${maintainerAccounts.length} people, all with write access.`):fail({expected:'accounts with write access, under the id that is pinned',found:problems.map(({message})=>message).join('; '),places:problems})}})
function problemOf({entry,account}){if(account===void 0)return'is no account'
if(entry.id!==void 0&&entry.id!==account.id)return`is account ${account.id}, not the pinned ${entry.id}`
return account.canWrite?void 0:`has no write access (${account.role})`}const maintainersFile=defineControl({id:'maintainers-file',title:'The default branch says who may release',why:'The gate reads this file from the default branch, so that it changes only by an approved pull request.',fix:'Add .github/MAINTAINERS with a line `@login:ID` for each person (`gh api users/LOGIN --jq .id` tells the id).',permissions:['contents: read'],severity:'error',needs:['maintainers'],judge:({maintainers},{maintainersFile:path})=>{const expected=`${path} on the default branch, naming who may release`
if(maintainers.status==='missing')return fail({expected,found:'no such file'})
if(maintainers.status==='unusable')return fail({expected,found:maintainers.problem})
const{people,teams,problems}=maintainers.file
if(problems.length>0){const places=problems.map(message=>({path,line:lineOf(message),message}))
return fail({expected,found:problems.join('; '),fix:`Mend the lines of ${path}.`,places})}if(people.length+teams.length===0)return fail({expected,found:'that it names nobody'})
return pass(`It names ${people.length} people and ${teams.length} teams.`)}})
const lineOf=problem=>Number(/^line (\d+)/.exec(problem)?.[1]??1)
const organizationSecrets=defineControl({id:'organization-secrets',title:'No registry token in the secrets that the organization shares',why:'Every workflow of every repository that the organization shares it with can read it.',fix:"Publish by trusted publishing (see docs/governance.md); take the repository off the secret under the organization's Settings → Secrets and variables → Actions, and revoke the token at the registry.",permissions:['secrets: read'],severity:'error',needs:['organizationSecrets'],judge:({organizationSecrets})=>withoutRegistryTokens(organizationSecrets,'organization')})
const repositorySecrets=defineControl({id:'repository-secrets',title:'No registry token in the secrets of the repository',why:'Every workflow of every branch can read it, and it stays valid until somebody revokes it.',fix:'Publish by trusted publishing (see docs/governance.md), then `gh secret delete NAME --repo {owner}/{repo}` and revoke the token at the registry.',permissions:['secrets: read'],severity:'error',needs:['repositorySecrets'],judge:({repositorySecrets})=>withoutRegistryTokens(repositorySecrets,'repository')})
const tag_bypass_RULES={update:({restrictsUpdate})=>restrictsUpdate,deletion:({restrictsDeletion})=>restrictsDeletion}
const tagBypass=defineControl({id:'tag-bypass',title:'Nobody may move or delete a release tag, administrators included',why:'Whoever may create release tags by a bypass of the same ruleset may also move and delete them.',fix:'Put update and deletion into a ruleset of their own, with an empty bypass list: Settings → Rules → Rulesets.',permissions:['administration: write (bypass lists show only to who may edit them)'],severity:'error',needs:['tagRules'],judge:({tagRules})=>{const covering=tagRules.sources.filter(({coversReleases})=>coversReleases)
return withoutBypass(Object.entries(tag_bypass_RULES).map(([rule,holds])=>({rule:`${rule} of release tags`,bypasses:covering.filter(holds).map(({bypass})=>bypass)})))}})
function onReleaseTags({sources},{holds,expected,found}){const having=sources.filter(holds)
const covering=having.find(({coversReleases})=>coversReleases)
if(covering!==void 0)return pass(`By ${covering.name}.`,{ruleset:covering.name})
const partial=having.map(({name})=>name)
return fail({expected,found:partial.length===0?found:`${partial.join(', ')}, which does not cover every release tag`,evidence:{rulesets:partial}})}const tagCreation=defineControl({id:'tag-creation',title:'Only some may create release tags',why:'The tag starts the release; without a rule everyone with write access can push one, with a workflow of their own in it.',fix:rulesetFix('tag','creation'),permissions:['metadata: read'],severity:'error',needs:['tagRules'],judge:({tagRules})=>onReleaseTags(tagRules,{holds:({restrictsCreation})=>restrictsCreation,expected:'that creating release tags is restricted',found:'that everyone with write access may create them'})})
var rulesets=__webpack_require__(6472)
const tagCreators=defineControl({id:'tag-creators',title:'Release tags are for fewer than everyone with write access',why:'A rule that everyone with write access may bypass restricts nothing.',fix:'Settings → Rules → Rulesets → the ruleset of the tags → Bypass list: the team or the people who release, and no role below maintain.',permissions:['administration: write (bypass lists show only to who may edit them)'],severity:'error',needs:['tagRules'],judge:({tagRules})=>{const lists=tagRules.sources.filter(source=>source.coversReleases&&source.restrictsCreation)
if(lists.length===0)return notApplicable('Creating release tags is not restricted; see tag-creation.')
const known=lists.flatMap(({bypass})=>bypass.known?[bypass.value]:[])
const narrow=known.find(bypass=>!bypass.some(isEveryone))
if(narrow!==void 0)return pass(`Release tags may be created by: ${narrow.join(', ')||'nobody'}.`,{creators:narrow})
const unseen=lists.find(({bypass})=>!bypass.known)?.bypass
if(unseen?.known===false)return unseen
return fail({expected:'a bypass list of those who release',found:`${known.flat().filter(isEveryone).join(', ')} in it`,evidence:{creators:known.flat()}})}})
const EVERYONE=Object.keys(rulesets.ET).filter(role=>!recommended.Zc.some(tagger=>tagger===role))
const isEveryone=actor=>EVERYONE.some(role=>`${actor} `.startsWith(`role ${role} `))
const tagDeletion=defineControl({id:'tag-deletion',title:'Nobody deletes a release tag',why:'A deleted tag can be made anew on another commit.',fix:rulesetFix('tag','deletion'),permissions:['metadata: read'],severity:'error',needs:['tagRules'],judge:({tagRules})=>onReleaseTags(tagRules,{holds:({restrictsDeletion})=>restrictsDeletion,expected:'that deleting release tags is restricted',found:'that everyone with write access may delete them'})})
const tagUpdate=defineControl({id:'tag-update',title:'Nobody moves a release tag',why:'A tag that can be moved makes everyone who uses it run other code: that is how tj-actions and trivy-action were attacked.',fix:rulesetFix('tag','update'),permissions:['metadata: read'],severity:'error',needs:['tagRules'],judge:({tagRules})=>onReleaseTags(tagRules,{holds:({restrictsUpdate})=>restrictsUpdate,expected:'that moving release tags is restricted',found:'that everyone with write access may move them'})})
var gate_step=__webpack_require__(2357)
function judgeLines({path},problems,{expected,passed}){const[first,...more]=[...problems].sort((a,b)=>a.line-b.line)
if(first===void 0)return pass(passed)
return fail({expected,found:`${first.found} on line ${first.line}${more.length===0?'':`, and ${more.length} more of the kind`}`,places:[first,...more].map(({line,found})=>({path,line,message:`Expected ${expected}; found ${found}.`}))})}function publishesTo(step){const action=(0,gate_step.qj)(step)
if(action==='docker/build-push-action')return pushesImage(step)?['container']:[]
const byAction=registries.Db.filter(([,{actions}])=>actions.includes(action))
const commands=commandsOf(step.run?.value??'')
const byCommand=registries.Db.filter(([,{commands:form}])=>commands.some(command=>form.test(command)))
return[...byAction,...byCommand].map(([id])=>id)}function pushesImage({with:inputs}){const push=inputs.get('push')?.value??'false'
return push.toLowerCase()!=='false'||/\bpush=true\b|type=registry\b/.test(inputs.get('outputs')?.value??'')}const commandsOf=script=>script.replace(/\\\r?\n/g,' ').split(/\r?\n|&&|\|+|;/).map(line=>line.replace(/(?:^|\s)#.*/,'')).filter(line=>!/\s--dry-run\b/.test(line)&&!/^\s*echo\b/.test(line))
function publishingJobs({jobs}){const signs=[job=>job.steps.some(step=>publishesTo(step).length>0),mayPublish,job=>job.environment!==void 0||(0,gate_step.Rv)(job)!==void 0]
for(const sign of signs){const found=jobs.filter(sign)
if(found.length>0)return found}return[]}function releasingJobs(workflow){const publishing=publishingJobs(workflow)
return workflow.jobs.filter(job=>publishing.includes(job)||(0,gate_step.Rv)(job)!==void 0)}function mayPublish({permissions}){if(permissions===void 0)return false
if(permissions.kind==='all')return permissions.access.value==='write-all'
return['id-token','packages'].some(scope=>permissions.scopes.get(scope)?.value==='write')}const workflowCheckout=defineControl({id:'workflow-checkout',title:'What is checked out is the commit that the gate judged',why:'A tag can move between the verdict and the checkout; the commit cannot.',fix:'In {workflow}, give the gate an `id: gate`, and each checkout after it `with: { ref: "${{ steps.gate.outputs.sha }}" }`.',permissions:['contents: read'],severity:'error',needs:['publishWorkflow'],judge({publishWorkflow}){return judgeLines(publishWorkflow,releasingJobs(publishWorkflow).flatMap(judge),{expected:'each checkout at the commit that the gate gives',passed:'Each checkout is at the commit that the gate gives, or there is none.'})}})
function judge(job){const gate=(0,gate_step.Rv)(job)
const id=gate===void 0?'[\\w-]+':gate.id?.value??''
const judged=new RegExp(`^\\$\\{\\{\\s*steps\\.${id}\\.outputs\\.sha\\s*\\}\\}$`)
return(0,gate_step.F9)(job).flatMap(step=>{const ref=step.with.get('ref')
if(ref!==void 0&&judged.test(ref.value))return[]
return[{line:ref?.line??step.line,found:`${ref===void 0?'none named':ref.value} in the job ${job.id}`}]})}const expressionsIn=({value})=>[...value.matchAll(/\$\{\{([^]*?)(?:\}\}|$)/g)].map(({1:code='',index})=>({code:code.trim(),index}))
function secretsIn(text){const names=expressionsIn(text).flatMap(({code})=>[...code.matchAll(/\bsecrets\s*(?:\.\s*([\w-]+)|\[\s*'([^']*)'\s*\])/gi)].map(([,dotted,quoted])=>(dotted??quoted??'').toUpperCase()))
return[...new Set(names)].filter(name=>name!=='GITHUB_TOKEN')}const expressions_TRUSTED=[/^github\.(?:sha|run_id|run_number|run_attempt|repository_id|repository_owner_id|actor_id|token|workspace|event_name|job)$/,/^github\.(?:repository|repository_owner|server_url|api_url|graphql_url|action_path|workflow_sha|retention_days)$/,/^github\.event\.(?:repository\.(?:id|default_branch|full_name|name)|number|pull_request\.number|issue\.number)$/,/^runner\.[a-z_]+$/,/^secrets\.[\w-]+$/,/^(?:job|strategy)\.[a-z_.-]+$/,/^steps\.[\w-]+\.(?:outcome|conclusion)$/,/^needs\.[\w-]+\.result$/,/^hashfiles\(\s*'[^']*'(?:\s*,\s*'[^']*')*\s*\)$/,/^'[^']*'$/,/^(?:true|false|null|-?\d+(?:\.\d+)?)$/]
const STATIC_MATRIX=/^matrix\.[\w.-]+$/
function isTrusted(code,hasComputedMatrix){const plain=code.toLowerCase()
return expressions_TRUSTED.some(form=>form.test(plain))||!hasComputedMatrix&&STATIC_MATRIX.test(plain)}const workflowCredentials=defineControl({id:'workflow-credentials',title:'No password of a registry where trusted publishing is possible',why:'A stored token publishes from anywhere, without this workflow, its gate or its environment.',fix:'Add a trusted publisher at the registry (docs/governance.md), take the secret out of {workflow}, delete it with `gh secret delete NAME`, and revoke the token.',permissions:['contents: read'],severity:'error',needs:['publishWorkflow'],judge:({publishWorkflow})=>judgeLines(publishWorkflow,workflow_credentials_judge(publishWorkflow),{expected:`trusted publishing in place of a password (${TRUSTED_TITLES.join(', ')})`,passed:'No secret is handed to a registry that has trusted publishing.'})})
function workflow_credentials_judge({env,jobs}){const publishing=new Set(jobs.filter(({steps})=>steps.some(isTrustedPublishing)))
return[...named(env,name=>publishing.size>0&&isCredential(name)),...jobs.flatMap(job=>judgeJob(job,publishing.has(job)))]}const isTrustedPublishing=step=>publishesTo(step).some(to=>registries.K1[to].trustedPublisher!==void 0)
const judgeJob=({secrets,env,steps},publishes)=>[...named(secrets,()=>false),...named(env,name=>publishes&&isCredential(name)),...steps.flatMap(step=>[...named(step.env,name=>publishes&&isCredential(name)),...named(step.with,name=>isTrustedPublishing(step)&&isCredential(name)),...step.run===void 0?[]:named(new Map([['run',step.run]]),()=>false)])]
const named=(texts,isPassword)=>[...texts].flatMap(([name,text])=>secretsIn(text).filter(secret=>isOfTrustedRegistry(secret)||isPassword(name)).map(secret=>({line:text.line,found:`the secret ${secret}`})))
function workflowDrift(atTag,onBranch){if(onBranch===void 0)return{kind:'missing',at:'branch'}
if(atTag===void 0)return{kind:'missing',at:'tag'}
if(atTag===onBranch)return{kind:'same'}
const[there,here]=[atTag.split('\n'),onBranch.split('\n')]
const first=here.findIndex((line,index)=>line!==there[index])
return{kind:'different',line:Math.min(first===-1?here.length:first+1,here.length)}}const workflow_drift_workflowDrift=defineControl({id:'workflow-drift',title:'The newest release was published by the workflow of the default branch',why:'What runs is the file at the tag: one that differs from what was reviewed may have left out the gate.',fix:'Look at what differs: `git diff NEWEST-TAG origin/{branch} -- {workflow}`. If it was changed on the default branch since, all is well after the next release; if the tag has what the branch never had, look into that release.',permissions:['contents: read'],severity:'warning',needs:['publishWorkflowAtTag'],judge({publishWorkflowAtTag:{path,tag,atTag,onBranch}}){if(tag===void 0)return notApplicable('There is no release yet.')
const drift=workflowDrift(atTag,onBranch)
const evidence={tag}
switch(drift.kind){case'same':return pass(`${path} is the same at ${tag} and on the default branch.`,evidence)
case'missing':return notApplicable(`${path} is not there ${drift.at==='tag'?`at ${tag}`:'on the default branch'}.`)
case'different':return fail({expected:`the same ${path} at ${tag} and on the default branch`,found:`a difference from line ${drift.line} on`,places:[{path,line:drift.line,message:`At ${tag} the file differs from here on.`}],evidence})}}})
const workflowEnvironment=defineControl({id:'workflow-environment',title:'The job that publishes names its environment',why:'Without an environment nobody has to approve the release, and a registry cannot tell this job from any other.',fix:'In {workflow}, put `environment: {environment}` into the job that publishes, and name the same environment at the registry.',permissions:['contents: read'],severity:'error',needs:['publishWorkflow'],judge({publishWorkflow},{environment}){const jobs=publishingJobs(publishWorkflow)
const own=jobs.filter(({uses})=>uses===void 0)
const called=jobs.find(({uses})=>uses!==void 0)?.uses?.value
if(jobs.length===0)return notApplicable('No job was found that publishes.')
const finding=judgeLines(publishWorkflow,own.flatMap(job=>{const name=job.environment?.value??''
if(name==='')return[{line:job.line,found:`the job ${job.id} without one`}]
return name.includes('${{')?[{line:job.environment?.line??job.line,found:`an expression, which may be empty, in the job ${job.id}`}]:[]}),{expected:'a named environment for each job that publishes',passed:`Publishes from ${[...new Set(own.map(job=>job.environment?.value??''))].join(', ')}.`})
if(finding.status!=='pass')return finding
if(called!==void 0)return(0,fact.L5)('elsewhere',`Could not tell which environment ${called} publishes from: it is in a file that the audit does not read.`,`Look whether the job that publishes in ${called} names an environment.`)
if(own.some(job=>job.environment?.value.toLowerCase()===environment.toLowerCase()))return finding
return fail({expected:`the environment ${environment}, whose rules the audit looks at`,found:own.map(job=>job.environment?.value??'').join(', '),places:own.map(job=>({path:publishWorkflow.path,line:job.environment?.line??job.line}))})}})
const lineWithin=({value,line,isBlock},index)=>isBlock?line+value.slice(0,index).split('\n').length-1:line
const workflowExpressions=defineControl({id:'workflow-expressions',title:'No text that somebody else may choose stands in a script',why:'The name of a tag such as v1$(id) is put into the script before the shell reads it, and runs as a command.',fix:'In {workflow}, hand the value over by the step’s `env:`, and write `"$NAME"` in the script.',permissions:['contents: read'],severity:'error',needs:['publishWorkflow'],judge:({publishWorkflow})=>judgeLines(publishWorkflow,publishWorkflow.jobs.flatMap(workflow_expressions_judge),{expected:'scripts without expressions that read what others may choose',passed:'No script has such an expression.'})})
const workflow_expressions_judge=job=>scriptsOf(job).flatMap(script=>expressionsIn(script).filter(({code})=>!isTrusted(code,job.hasComputedMatrix)).map(({code,index})=>({line:lineWithin(script,index),found:`\${{ ${code} }}`})))
const scriptsOf=({steps})=>steps.flatMap(step=>[step.run,(0,gate_step.qj)(step)==='actions/github-script'?step.with.get('script'):void 0]).filter(text=>text!==void 0)
const EXPECTED='the gate as the first step of the job that publishes'
const workflowGate=defineControl({id:'workflow-gate',title:'The gate is the first step of the job that publishes',why:'A step before the gate can change what the gate sees, and a gate in another job does not judge who re-runs this one.',fix:'In {workflow}, make `- uses: OWNER/release-gate@COMMIT` the first step of the job that publishes, with neither `if` nor `continue-on-error`; only a step that makes its token may stand before it.',permissions:['contents: read'],severity:'error',needs:['publishWorkflow'],judge({publishWorkflow}){const jobs=publishingJobs(publishWorkflow)
if(jobs.length===0)return fail({expected:EXPECTED,found:'no job that publishes',fix:'Name the workflow that publishes: `--workflow PATH`, or the input workflow.',places:[{path:publishWorkflow.path,line:1}]})
const elsewhere=jobs.flatMap(heldElsewhere)[0]
const finding=judgeLines(publishWorkflow,jobs.filter(job=>heldElsewhere(job).length===0).flatMap(workflow_gate_judge),{expected:EXPECTED,passed:`First in ${jobs.map(({id})=>id).join(', ')}.`})
if(elsewhere===void 0||finding.status==='fail')return finding
return(0,fact.L5)('elsewhere',`Could not tell whether ${elsewhere} begins with the gate: it is in a file that the audit does not read.`,`Look whether release-gate is the first step in ${elsewhere}.`)}})
function heldElsewhere(job){if(job.uses!==void 0)return[job.uses.value]
const[first]=job.steps
if(first?.uses===void 0||(0,gate_step.Rv)(job)!==void 0)return[]
return handsOnVerdict(job,first)?[first.uses.value]:[]}function handsOnVerdict({steps},{id}){if(id===void 0)return false
const outputs=['sha','tag','version'].map(name=>`steps.${id.value}.outputs.${name}`)
const texts=steps.flatMap(step=>[...step.with.values(),...step.env.values()])
return texts.some(({value})=>outputs.some(output=>value.includes(output)))}function workflow_gate_judge(job){const gate=(0,gate_step.Rv)(job)
if(gate===void 0)return[{line:job.line,found:`no step of the job ${job.id} that uses release-gate`}]
if(gate.if!==void 0)return[{line:gate.if.line,found:'a condition on the gate'}]
if(gate.continueOnError!==void 0&&gate.continueOnError.value!=='false')return[{line:gate.continueOnError.line,found:'continue-on-error on the gate'}]
const before=job.steps.slice(0,job.steps.indexOf(gate)).filter(step=>!mayComeBefore(step,gate))
const inSpite=job.steps.filter(step=>publishesTo(step).length>0&&runsAfterFailure(step))
return[...before.map(({line})=>({line,found:`a step before the gate in the job ${job.id}`})),...inSpite.map(step=>({line:step.if?.line??step.line,found:'publishing after a denial'}))]}const runsAfterFailure=step=>/\b(?:always|failure|cancelled)\s*\(/i.test(step.if?.value??'')
const mayComeBefore=(step,gate)=>(0,gate_step.L1)(step)||(0,gate_step.IX)(gate)&&(0,gate_step.VI)(step)&&/^\$\{\{\s*github\.event\.repository\.default_branch\s*\}\}$/.test(step.with.get('ref')?.value??'')
const workflowHistory=defineControl({id:'workflow-history',title:'What is built sees the whole history',why:'What reads the version from git (setuptools-scm, hatch-vcs, git describe) finds another in a clone without history and tags than the one that was judged.',fix:'In {workflow}, give each checkout after the gate `with: { fetch-depth: 0 }`.',permissions:['contents: read'],severity:'warning',needs:['publishWorkflow'],judge({publishWorkflow}){const problems=releasingJobs(publishWorkflow).flatMap(job=>(0,gate_step.F9)(job).flatMap(step=>{const depth=step.with.get('fetch-depth')
if(depth?.value==='0')return[]
const found=depth===void 0?'the last commit alone':`fetch-depth ${depth.value}`
return[{line:depth?.line??step.line,found:`${found} in the job ${job.id}`}]}))
return judgeLines(publishWorkflow,problems,{expected:'each checkout with the whole history',passed:'Each checkout has the whole history, or there is none.'})}})
const workflowPermissions=defineControl({id:'workflow-permissions',title:'Only the job that publishes may identify itself to a registry',why:'Where the whole workflow may, a build script or a dependency of it can take the identity and publish what it likes.',fix:'In {workflow}, put `permissions: {}` at the top, and under each job what it needs; `id-token: write` only under the job that publishes.',permissions:['contents: read'],severity:'error',needs:['publishWorkflow'],judge:({publishWorkflow})=>{const publishing=new Set(publishingJobs(publishWorkflow))
return judgeLines(publishWorkflow,[...judgeTop(publishWorkflow),...publishWorkflow.jobs.flatMap(job=>workflow_permissions_judgeJob(job,publishing.has(job)))],{expected:'no permission to write at the top, and id-token: write only where it is published',passed:'The top grants no writing, and only the job that publishes may identify itself.'})}})
function judgeTop({permissions}){if(permissions===void 0)return[{line:1,found:'no permissions at the top'}]
return writes(permissions).map(({scope,line})=>({line,found:`${scope} at the top`}))}function workflow_permissions_judgeJob({id,permissions},publishes){if(permissions===void 0)return[]
const tooMuch=writes(permissions).filter(({scope})=>scope==='write-all'||!publishes&&scope==='id-token: write')
return tooMuch.map(({scope,line})=>({line,found:`${scope} in the job ${id}`}))}function writes(permissions){if(permissions.kind==='all'){const{value,line}=permissions.access
return value==='read-all'||value===''?[]:[{scope:value,line}]}return[...permissions.scopes].filter(([,{value}])=>value!=='read'&&value!=='none').map(([scope,{value,line}])=>({scope:`${scope}: ${value}`,line}))}const workflowPinnedActions=defineControl({id:'workflow-pinned-actions',title:'Every action is pinned to a full commit',why:'A tag or a branch of an action can be moved to other code, which then runs with the credentials of the release.',fix:'In {workflow}, replace each `@v1` by the full commit, with the version in a comment: `gh api repos/OWNER/REPO/commits/v1 --jq .sha`.',permissions:['contents: read'],severity:'error',needs:['publishWorkflow'],judge:({publishWorkflow})=>judgeLines(publishWorkflow,publishWorkflow.jobs.flatMap(job=>[job.uses,...job.steps.map(({uses})=>uses)]).filter(uses=>uses!==void 0&&!isPinned(uses.value)).map(({value,line})=>({line,found:value})),{expected:'every action at a full commit',passed:'Every action is pinned.'})})
const isPinned=uses=>/^[.$]\//.test(uses)||/^docker:\/\/.+@sha256:[\da-f]{64}$|^[^@:]+@(?:[\da-f]{40}|[\da-f]{64})$/.test(uses)
const PRIVILEGED=new Set(['pull_request_target','workflow_run'])
const workflowPrivilegedTriggers=defineControl({id:'workflow-privileged-triggers',title:'The publish workflow has no trigger that outsiders can use',why:'pull_request_target and workflow_run give the repository’s credentials to runs that a stranger’s change can start.',fix:'In {workflow}, delete `pull_request_target` and `workflow_run` from `on`.',permissions:['contents: read'],severity:'error',needs:['publishWorkflow'],judge:({publishWorkflow})=>judgeLines(publishWorkflow,publishWorkflow.triggers.filter(({event})=>PRIVILEGED.has(event)).map(({event,line})=>({line,found:event})),{expected:'neither pull_request_target nor workflow_run',passed:'Has neither pull_request_target nor workflow_run.'})})
const PUBLISHING=['published','released','prereleased','created']
const workflowTriggers=defineControl({id:'workflow-triggers',title:'The publish workflow starts for tags only',why:'A workflow that also runs for branches or on a schedule has the credentials of a release where there is none.',fix:'In {workflow}, keep `on: { push: { tags: ["v*"] } }`, `release: { types: [published] }` or `workflow_dispatch` alone, and move the rest into a workflow of its own.',permissions:['contents: read'],severity:'error',needs:['publishWorkflow'],judge:({publishWorkflow})=>judgeLines(publishWorkflow,publishWorkflow.triggers.flatMap(workflow_triggers_judge),{expected:'a push of tags, a published release, or a start by hand',passed:`Starts by ${publishWorkflow.triggers.map(({event})=>event).join(', ')}.`})})
function workflow_triggers_judge({event,line,filters}){const lists=name=>(filters.get(name)??[]).length>0
switch(event){case'push':{const branches=['branches','branches-ignore'].filter(name=>filters.has(name))
if(branches.length>0)return[{line,found:`push of ${branches.join(' and ')}`}]
return lists('tags')||lists('tags-ignore')?[]:[{line,found:'push of whatever ref'}]}case'release':{const types=filters.get('types')?.map(({value})=>value)??[]
const others=types.filter(type=>!PUBLISHING.includes(type))
if(others.length>0)return[{line,found:`a release that is ${others.join(' or ')}`}]
return types.length>0?[]:[{line,found:'whatever happens to a release'}]}case'workflow_dispatch':case'workflow_call':return[]
default:return PRIVILEGED.has(event)?[]:[{line,found:event}]}}const CONTROLS=[branchPullRequest,branchStaleReviews,branchStatusChecks,branchUpToDate,branchLinearHistory,branchForcePush,branchDeletion,branchBypass,tagCreation,tagCreators,tagUpdate,tagDeletion,tagBypass,environmentExists,environmentReviewers,environmentSelfReview,environmentAdmins,environmentTags,actionsDefaultPermissions,actionsApprovals,actionsPinned,immutableReleases,repositorySecrets,environmentSecrets,organizationSecrets,maintainersFile,maintainersAccounts,workflowTriggers,workflowPrivilegedTriggers,workflowGate,workflowEnvironment,workflowPermissions,workflowCredentials,workflowCheckout,workflowHistory,workflowPinnedActions,workflowExpressions,workflow_drift_workflowDrift]})}

