"use strict"
exports.id=790
exports.ids=[790]
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
return val.trim()}function error(message,properties={}){command_issueCommand('error',utils_toCommandProperties(properties),message instanceof Error?message.toString():message)}function warning(message,properties={}){command_issueCommand('warning',utils_toCommandProperties(properties),message instanceof Error?message.toString():message)}function info(message){process.stdout.write(message+external_os_.EOL)}}),1546:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{n8:()=>publishAudit,aB:()=>toJson,lg:()=>writeSarif})
var external_node_fs_=__webpack_require__(3024)
var core=__webpack_require__(1983)
var settings=__webpack_require__(861)
var configuration_error=__webpack_require__(5006)
var model_escape=__webpack_require__(964)
function annotate({title,message,fix,places=[]}){const say=what=>(0,model_escape.ts)(`${what} ${fix}`)
if(places.length===0)return[{title,message:say(message)}]
return places.map(({path,line,message:here=message})=>({title,message:say(here),file:path,startLine:line}))}const auditAnnotations=({controls})=>controls.filter(({status})=>status==='fail').flatMap(({id,severity,message,fix,places})=>annotate({title:`release-gate audit: ${id}`,message,fix,places}).map(each=>({...each,severity})))
const auditOutputs=report=>{const{passed,seen,unseen,errors,warnings,repositories}=report.totals
return{passed:String(passed),seen:String(seen),unseen:String(unseen),errors:String(errors),warnings:String(warnings),report:repositories===1?JSON.stringify(report):''}}
const SITE='https://github.com/org/release-gate/blob/main/docs/controls.md'
function sarif({repository,controls},rules,{workflows}){const indexOf=wanted=>rules.findIndex(({id})=>id===wanted)
const unseen=controls.filter(({status})=>status==='unknown')
const failed=controls.filter(({status})=>status==='fail')
const driver={name:'release-gate audit',informationUri:'https://github.com/org/release-gate',rules:rules.map(descriptor)}
const notifications=unseen.map(control=>notification(control,indexOf(control.id)))
return{$schema:'https://json.schemastore.org/sarif-2.1.0.json',version:'2.1.0',runs:[{tool:{driver},automationDetails:{id:`release-gate-audit/${repository}/`},invocations:[{executionSuccessful:true,toolExecutionNotifications:notifications}],results:failed.flatMap(control=>results(control,indexOf(control.id),workflows[0]??'README.md'))}]}}const descriptor=({id,title,why,fix,severity})=>({id,name:id,shortDescription:{text:title},fullDescription:{text:why},help:{text:fix.replaceAll('`',''),markdown:fix},helpUri:`${SITE}#${id}`,defaultConfiguration:{level:severity},properties:{tags:['security','release'],'security-severity':severity==='error'?'7.0':'4.0',precision:'very-high'}})
const notification=({id,message,fix},index)=>({level:'note',message:{text:`${message} ${fix}`},associatedRule:{id,index}})
function results(control,ruleIndex,elsewhere){const{id,severity,places,fix}=control
const at=places.length===0?[{path:elsewhere,line:1,message:void 0}]:places
return at.map(({path,line,message=control.message})=>({ruleId:id,ruleIndex,level:severity,message:{text:`${message} ${fix}`},locations:[{physicalLocation:{artifactLocation:{uri:encodeURI(path),uriBaseId:'%SRCROOT%'},region:{startLine:line}}}],...places.length===0?{partialFingerprints:{primaryLocationLineHash:id}}:{}}))}function markdownTable(columns,rows){if(rows.length===0)return[]
const head=['',...columns].map(column=>`| ${column}`.trimEnd()).join(' ')
return[`${head} |`,`${'|---'.repeat(columns.length+1)}|`,...rows.map(cells=>`| ${cells.join(' | ')} |`),'']}const idLine=(title,ids)=>ids.length===0?[]:[`${title}: ${ids.map(id=>`\`${id}\``).join(', ')}.`,'']
const ruleCell=({id,title})=>`**${id}**<br>${(0,model_escape.wD)(title)}`
const withCommands=text=>text.split('`').map((part,index)=>index%2===1?`<code>${(0,model_escape.wD)(part)}</code>`:(0,model_escape.wD)(part)).join('')
var report=__webpack_require__(3673)
const MOST_ROWS=2e3
function auditSummary(report){const[only,...more]=report.repositories
if(only===void 0)return'### No repository was audited\n'
return`${(more.length===0?one(only):many(report)).join('\n')}\n`}const mark=({errors,warnings})=>errors>0?'❌':warnings>0?'⚠️':'✅'
function one({repository,score,controls}){const of=status=>controls.filter(each=>each.status===status)
const idsOf=status=>of(status).map(({id})=>id)
return[`### ${mark(score)} ${(0,model_escape.wD)(`${repository}: ${(0,report.VH)(score)}`)}`,'',...markdownTable(['Control','Expected','Found','What to do'],of('fail').map(failure)),...markdownTable(['Not seen','Why','What would show it'],of('unknown').map(unseen)),...idLine('Holds',idsOf('pass')),...idLine('Does not apply',idsOf('not-applicable'))]}function failure(control){const{severity,expected,found,fix,places}=control
const at=places.map(({path,line})=>`<br>${(0,model_escape.wD)(`${path}:${line}`)}`).join('')
const sign=severity==='error'?'❌':'⚠️'
return[sign,ruleCell(control),(0,model_escape.wD)(expected),`${(0,model_escape.wD)(found)}${at}`,withCommands(fix)]}const unseen=({id,found,fix,permissions})=>['❔',`**${id}**`,(0,model_escape.wD)(found),`${withCommands(fix)}<br>${(0,model_escape.wD)(permissions.join('; '))}`]
function many({repositories,totals}){const rows=repositories.slice(0,MOST_ROWS).map(({repository,score,controls})=>{const failing=controls.filter(({status})=>status==='fail').map(({id})=>`\`${id}\``)
const held=`${score.passed} of ${score.seen}`
return[mark(score),(0,model_escape.wD)(repository),held,String(score.unseen),failing.join(' ')]})
const cut=repositories.length-rows.length
return[`### ${mark(totals)} ${(0,model_escape.wD)(`${totals.repositories} repositories: ${(0,report.VH)(totals)}`)}`,'',...markdownTable(['Repository','Holds','Not seen','Fails'],rows),...cut>0?[`The report lists ${cut} more repositories that are no worse.`,'']:[]]}var table=__webpack_require__(6442)
var score=__webpack_require__(1119)
var run_process=__webpack_require__(5151)
var runner_files=__webpack_require__(4848)
const toJson=value=>`${JSON.stringify(value,void 0,2)}\n`
function writeSarif({repositories},{policy,sarifFile}){const[only]=repositories
if(sarifFile===''||only===void 0)return
try{(0,external_node_fs_.writeFileSync)(sarifFile,toJson(sarif(only,settings.V,policy)))}catch(error){throw new configuration_error.j([`sarif-file: expected a path that can be written; found ${error.message}. Correct the path, or create its folder.`])}}function publishAudit(report,inputs,here,files){core.pq((0,table.S)(report))
const[only,...more]=report.repositories
if(only?.repository.toLowerCase()===here.toLowerCase()&&more.length===0)for(const{severity,message,...where}of auditAnnotations(only)){const annotate=severity==='error'?core.z3:core.$e
annotate(message,where)}files.setOutputs({...auditOutputs(report),'report-file':files.save('audit.json',toJson(report))})
files.appendSummary(auditSummary(report))
writeSarif(report,inputs);(0,runner_files.Tw)(files,'release-gate audit')
return files.problems().length>0||(0,score.H)(report.totals,inputs.policy.failOn)?run_process.V:0}}),1770:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{b:()=>runAudit})
var configuration_error=__webpack_require__(5006)
var retry=__webpack_require__(547)
var transport=__webpack_require__(2136)
var model_fact=__webpack_require__(6725)
var rules_settings=__webpack_require__(861)
function evaluate(rule,facts,policy,placeholders={}){const base=blankResult(rule)
const off=rule.off?.(policy)
if(off!==void 0)return{...base,status:'off',message:off}
const finding=judge(rule,facts,policy)
if('known'in finding){const{code,missing,fix,because}=finding
const{permissions}=rule
const said={code:`facts/${code}`,message:missing,found:missing,fix,because}
return{...base,status:'unknown',permissions,...said}}if(finding.status!=='fail')return{...base,...finding}
const{status,code,expected,found,facts:evidence,places=[],misconfigured=false}=finding
return{...base,status,code:code===void 0?'':`${rule.id}/${code}`,message:`Expected ${expected}; found ${found}.`,expected,found,fix:fillIn(finding.fix??rule.fix??'',placeholders),places,facts:evidence,misconfigured}}const blankResult=({id,title,severity='error'})=>({id,title,severity,code:'',message:'',expected:'',found:'',fix:'',permissions:[],places:[],facts:{},misconfigured:false})
function judge(rule,facts,policy){const given={}
let explained
for(const name of rule.needs){const fact=facts[name]??notGathered(name)
if(fact.known)given[name]=fact.value
else if(fact.because===void 0)return fact
else explained??=fact}return explained??rule.judge(given,policy)}const notGathered=name=>({known:false,code:'malformed',missing:`The fact "${name}" was not gathered.`,fix:'This is a defect of release-gate: report it with the job log.'})
const fillIn=(fix,placeholders)=>fix.replace(/\{(\w+)\}/g,(placeholder,key)=>{const name=placeholders[key]??''
return/^[\w./@*[\]-]+$/.test(name)?name:placeholder})
var sample_tags=__webpack_require__(9828)
function placeholdersOf({repository},{environment,workflows,tagPattern}){const names={environment,tags:(0,sample_tags.Z)(tagPattern),workflow:workflows[0]??''}
if(!repository.known)return names
const{owner,name,defaultBranch}=repository.value
return{...names,owner,repo:name,branch:defaultBranch}}var tag_pattern=__webpack_require__(1271)
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
yield entry===void 0?`line ${line}: "${name.slice(0,80)}" is not @login, @org/team-slug or an email address`:{...entry,line}}}const NAMED=/^[^()@<>]+(?:<[^<>]*>\s*)?\((@[^()\s]+)\)$/
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
if(!Array.isArray(members)||members.length===0)return[`the alias ${shown(alias)} is not a list of logins in ${ALIASES_PATH}`]
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
if(on===void 0)throw new Misformed(1,'Expected `on`; found no such key.')
if(jobs===void 0)throw new Misformed(1,'Expected `jobs`; found no such key.')
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
const problem=what=>(0,model_fact.L5)('malformed',`${path} cannot be read: ${what}.`,`Correct ${path}.`)
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
const placeholders=placeholdersOf(settings,policy)
return(0,report.Tg)(repository,rules_settings.V.map(control=>evaluate(control,settings,policy,placeholders)))}function unreadable(error){const message=error instanceof Error?error.message:String(error)
const fact=(0,model_fact.L5)('malformed',`Cannot read the settings: ${message}.`,'This is an internal error of release-gate. Report it.')
const needs=rules_settings.V.flatMap(control=>control.needs)
return Object.fromEntries(['repository',...needs].map(need=>[need,fact]))}var actions_policy=__webpack_require__(3348)
const LARGEST_FILE=5e6
const TOO_LARGE='a file larger than 5 MB'
const textFile=(text,oid)=>({status:'text',text:text.startsWith('\ufeff')?text.slice(1):text,oid})
var client_client=__webpack_require__(4238)
var grants=__webpack_require__(5608)
const readBlob=(api,oid)=>api.text('/git/blobs/{file_sha}',{file_sha:oid},'application/vnd.github.raw+json',{what:`the file with the blob ${oid}`,grant:(0,grants.PG)(api)},text=>toFile(text,oid))
async function toFile(text,oid){const bytes=Buffer.from(text)
const{createHash}=await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__,7598,19))
const hash=createHash(oid.length===40?'sha1':'sha256')
const found=hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
if(found!==oid){if(text.includes('�'))return{status:'unusable',problem:'a file that is not in UTF-8'}
throw new client_client.s(`asked for the blob ${oid}, got ${found}`)}if(bytes.length>LARGEST_FILE)return{status:'unusable',problem:TOO_LARGE}
return text.includes('\0')?{status:'unusable',problem:'a binary file'}:textFile(text,oid)}var valibot_dist=__webpack_require__(458)
var schema=__webpack_require__(7983)
const enabled=valibot_dist.lqM(valibot_dist.Ikc({enabled:valibot_dist.zMY()}))
const named=valibot_dist.lqM(valibot_dist.YOg(valibot_dist.Ikc({login:valibot_dist.lqM(valibot_dist.YjP()),slug:valibot_dist.lqM(valibot_dist.YjP())})),[])
const readBranch=(0,schema.wA)(valibot_dist.Ikc({protected:valibot_dist.zMY()}))
const readProtection=(0,schema.wA)(valibot_dist.Ikc({required_pull_request_reviews:valibot_dist.lqM(valibot_dist.Ikc({dismiss_stale_reviews:valibot_dist.zMY(),required_approving_review_count:valibot_dist.lqM(valibot_dist.aig(),0),bypass_pull_request_allowances:valibot_dist.lqM(valibot_dist.Ikc({users:named,teams:named,apps:named}))})),required_status_checks:valibot_dist.lqM(valibot_dist.Ikc({strict:valibot_dist.lqM(valibot_dist.zMY(),false),contexts:valibot_dist.YOg(valibot_dist.YjP())})),enforce_admins:enabled,required_linear_history:enabled,allow_force_pushes:enabled,allow_deletions:enabled}))
async function readBranchProtection(api,branch){const seen={what:'the branches, tags and files',grant:(0,grants.PG)(api)}
const state=await api.get('/branches/{branch}',{branch},seen,readBranch)
if(state.known&&!state.value.protected)return(0,model_fact.eO)(void 0)
const purpose={what:`the protection of the branch ${branch}`,grant:grants.Lm}
return api.get('/branches/{branch}/protection',{branch},purpose,data=>toRuleSource(readProtection(data)))}function toRuleSource(protection){const reviews=protection.required_pull_request_reviews
const checks=protection.required_status_checks
const{users=[],teams=[],apps=[]}=reviews?.bypass_pull_request_allowances??{}
const bypass=[...protection.enforce_admins?.enabled===true?[]:['role admin'],...users.map(({login})=>`user ${login??''}`),...teams.map(({slug})=>`team ${slug??''}`),...apps.map(({slug})=>`app ${slug??''}`)]
return{name:'branch protection',pullRequest:reviews&&{approvals:reviews.required_approving_review_count,dismissesStale:reviews.dismiss_stale_reviews},statusChecks:checks&&{contexts:checks.contexts,upToDate:checks.strict},linearHistory:protection.required_linear_history?.enabled===true,blocksForcePush:protection.allow_force_pushes?.enabled!==true,blocksDeletion:protection.allow_deletions?.enabled!==true,bypass:(0,model_fact.eO)(bypass)}}const readAnswer=(0,schema.wA)(valibot_dist.Ikc({permission:valibot_dist.YjP(),role_name:valibot_dist.YjP(),user:valibot_dist.mee(valibot_dist.Ikc({login:valibot_dist.YjP(),id:valibot_dist.aig()}))}))
const readCollaborator=(api,login)=>api.get('/collaborators/{username}/permission',{username:login},{what:`the permission of ${login}`,grant:(0,grants.yu)(api)},data=>toCollaborator(data,login),status=>status===404?{status:'none'}:void 0)
function toCollaborator(data,login){const{permission,role_name:role,user}=readAnswer(data)
if(user===null)return{status:'none'}
if(user.login.toLowerCase()!==login.toLowerCase())throw new client_client.s(`asked for ${login}, got ${user.login}`)
return{status:'there',id:user.id,role,canWrite:permission==='admin'||permission==='write'}}var environment=__webpack_require__(5703)
var immutable_releases=__webpack_require__(8033)
var repository_client=__webpack_require__(5154)
const FILE=`{\n  mode\n  type\n  object { __typename oid ... on Blob { byteSize isBinary isTruncated text } }\n}`
const selectFiles=count=>(0,schema.y1)(count).map(index=>`file${index}: file(path: $file${index}) ${FILE}`).join(' ')
const filesQuery=count=>{const paths=(0,schema.y1)(count).map(index=>`$file${index}: String!`)
return`query Files($owner: String!, $name: String!, $commit: GitObjectID!, ${paths.join(', ')}) {\n  repository(owner: $owner, name: $name) {\n    commit: object(oid: $commit) { ${schema.qv} ... on Commit { ${selectFiles(count)} } }\n  }\n}`}
const treeEntry=valibot_dist.Ikc({mode:valibot_dist.aig(),type:valibot_dist.YjP(),object:valibot_dist.mee(valibot_dist.Ikc({...schema.V4,byteSize:valibot_dist.lqM(valibot_dist.aig()),isBinary:valibot_dist.lqM(valibot_dist.mee(valibot_dist.zMY())),isTruncated:valibot_dist.lqM(valibot_dist.zMY()),text:valibot_dist.lqM(valibot_dist.mee(valibot_dist.YjP()))}))})
const commitWithFiles=valibot_dist._H3({...schema.V4,file:valibot_dist.lqM(valibot_dist.mee(treeEntry))})
const readFilesAnswer=(0,schema.wA)(valibot_dist.Ikc({repository:valibot_dist.Ikc({commit:valibot_dist.mee(commitWithFiles)})}))
const purpose=api=>({what:'the files',grant:(0,grants.PG)(api)})
const readFiles=(api,commit,paths)=>api.graphql(filesQuery(paths.length),{commit,...(0,schema.jN)('file',paths)},purpose(api),data=>filesOf(readFilesAnswer(data).repository.commit,paths.length))
function filesOf(answer,count){if(answer==null)throw new client_client.s('the commit is not there')
return(0,schema.y1)(count).map(index=>{const result=valibot_dist.xLC(valibot_dist.mee(treeEntry),answer[`file${index}`])
if(!result.success)throw new client_client.s(`file${index}: ${result.issues[0].message}`)
return fileState(result.output)})}const REGULAR_MODES=[33188,33261]
function fileState(entry){if(entry===null)return{status:'missing'}
if(entry.type!=='blob'||!REGULAR_MODES.includes(entry.mode))return{status:'unusable',problem:`a ${entry.mode===40960?'symbolic link':entry.type}`}
const{byteSize=0,isBinary,isTruncated,text,oid:id}=entry.object??{}
if(byteSize>LARGEST_FILE)return{status:'unusable',problem:TOO_LARGE}
if(isTruncated===true&&isBinary!==true)return{status:'unusable',problem:'a file too large to be read whole',cut:id}
if(isBinary!==false||typeof text!=='string')return{status:'unusable',problem:'a binary file'}
if(isTruncated!==false)return{status:'unusable',problem:'a file too large to be read whole'}
return textFile(text,id??'')}function lookQuery(count){const files=(0,schema.y1)(count)
return`query Look($owner: String!, $name: String!, ${files.map(index=>`$file${index}: String!`).join(', ')}) {\n  repository(owner: $owner, name: $name) {\n    owner { __typename login }\n    name\n    defaultBranchRef {\n      name\n      target { ... on Commit { ${files.map(index=>`file${index}: file(path: $file${index}) ${FILE}`).join(' ')} } }\n    }\n    develop: ref(qualifiedName: "refs/heads/develop") { name }\n    tags: refs(refPrefix: "refs/tags/", first: 100, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) {\n      nodes { name target { __typename oid ... on Tag { target { __typename oid } } } }\n    }\n  }\n}`}const object={__typename:valibot_dist.YjP(),oid:valibot_dist.YjP()}
const repository_readAnswer=(0,schema.wA)(valibot_dist.Ikc({repository:valibot_dist.Ikc({owner:valibot_dist.Ikc({__typename:valibot_dist.YjP(),login:valibot_dist.YjP()}),name:valibot_dist.YjP(),defaultBranchRef:valibot_dist.mee(valibot_dist.Ikc({name:valibot_dist.YjP(),target:valibot_dist.g1P(valibot_dist.YjP(),valibot_dist.L5J())})),develop:valibot_dist.mee(valibot_dist.Ikc({name:valibot_dist.YjP()})),tags:valibot_dist.Ikc({nodes:valibot_dist.YOg(valibot_dist.Ikc({name:valibot_dist.YjP(),target:valibot_dist.Ikc({...object,target:valibot_dist.lqM(valibot_dist.Ikc(object))})}))})})}))
const readEntry=(0,schema.wA)(valibot_dist.mee(treeEntry))
const repository_purpose=api=>({what:'the branches, tags and files',grant:(0,grants.PG)(api)})
const readLook=(api,paths)=>api.graphql(lookQuery(paths.length),(0,schema.jN)('file',paths),repository_purpose(api),data=>toLook(data,paths.length))
function toLook(data,count){const{owner,name,defaultBranchRef,develop,tags}=repository_readAnswer(data).repository
const fileAt=index=>defaultBranchRef===null?{status:'missing'}:fileState(readEntry(defaultBranchRef.target[`file${index}`]??null))
return{owner:owner.login,name,ownerIsOrganization:owner.__typename==='Organization',defaultBranch:defaultBranchRef?.name??'',hasDevelop:develop!==null,files:(0,schema.y1)(count).map(fileAt),tags:tags.nodes.map(({name:tag,target})=>({name:tag,commit:[target,target.target].find(each=>each?.__typename==='Commit')?.oid}))}}var api_rulesets=__webpack_require__(3979)
const secrets_readAnswer=(0,schema.wA)(valibot_dist.Ikc({total_count:valibot_dist.aig(),secrets:valibot_dist.YOg(valibot_dist.Ikc({name:valibot_dist.YjP()}))}))
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
const whole=file=>wholeFile(file,{blob:oid=>readBlob(api,oid)})
return{requests,async look(paths){const seen=await readLook(api,paths)
if(!seen.known)return seen
const files=(0,model_fact.HC)(await Promise.all(seen.value.files.map(whole)))
return(0,model_fact.Vt)(files,read=>({...seen.value,files:read}))},async file(commit,path){const read=await readFiles(api,commit,[path])
return read.known?whole(read.value[0]??{status:'missing'}):read},branchRulesets:branch=>(0,api_rulesets.ix)(api,branch,ruleset),classicProtection:branch=>readBranchProtection(api,branch),tagRulesets:()=>(0,api_rulesets.KU)(api,ruleset),environment:name=>(0,environment.Q)(api,name),actionsPolicy:()=>(0,actions_policy.C)(api),workflowPermissions:()=>(0,workflow_permissions.S)(api),immutableReleases:administration=>(0,immutable_releases.n)(api,administration),repositorySecrets:()=>readRepositorySecrets(api),environmentSecrets:environment=>readEnvironmentSecrets(api,environment),organizationSecrets:()=>readOrganizationSecrets(api),collaborator:login=>readCollaborator(api,login)}}function once(ask){const asked=new Map
return key=>{const answer=asked.get(key)??ask(key)
asked.set(key,answer)
return answer}}var pages=__webpack_require__(8430)
const organization_readAnswer=(0,schema.wA)(valibot_dist.YOg(valibot_dist.Ikc({full_name:valibot_dist.YjP(),archived:valibot_dist.lqM(valibot_dist.zMY(),false),fork:valibot_dist.zMY()})))
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
for(const line of use(()=>(0,external_node_fs_.existsSync)(path)?(0,external_node_fs_.readFileSync)(path,'utf8').split('\n'):[])){const kept=state_parse(line)
if(kept?.policy===key)done.set(kept.report.repository,kept.report)}return{done,keep:report=>use(()=>(0,external_node_fs_.appendFileSync)(path,`\n${JSON.stringify({policy:key,report})}`))}}function use(file){try{return file()}catch(error){throw new configuration_error.j([`state-file: expected a path that can be read and written; found ${error.message}. Correct the path, or create its folder.`])}}function state_parse(line){try{return JSON.parse(line)}catch{return}}async function runAudit(inputs,around){const{policy,token,organization,shard,stateFile}=inputs
const{apiUrl,clock,progress,say}=around
const pace=createPace(clock,milliseconds=>say(`The rate limit is exceeded: waiting ${Math.ceil(milliseconds/6e4)} min.`))
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
return[...broken.values(),...error===null?[]:[notWritten('The job log',error)]]},setOutputs:values=>attempt('GITHUB_OUTPUT',path=>appendSurely(disk,path,heredocs(values))),allow:()=>attempt('GITHUB_OUTPUT',path=>appendAllowed(disk,path)),appendSummary:text=>{if((env['GITHUB_STEP_SUMMARY']??'')!=='')attempt('GITHUB_STEP_SUMMARY',path=>disk.append(path,text))},save:(name,text)=>attempt('RUNNER_TEMP',temp=>{folder??=disk.makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp,'release-gate-'))
const path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,name)
disk.write(path,text)
return path})??''}}function reportProblems(files,title){for(const problem of files.problems().map(_model_escape_js__WEBPACK_IMPORTED_MODULE_2__.ts)){_actions_core__WEBPACK_IMPORTED_MODULE_3__.z3(problem,{title})
if(process.stdout.errored!==null)process.stderr.write(`${title}: ${problem}\n`)}}const ALLOWED='decision=allowed\nallowed=true'
function appendSurely(disk,path,text){disk.append(path,text)
if(!disk.read(path).endsWith(text))throw new Error('what was written is not in the file')}function appendAllowed(disk,path){try{appendSurely(disk,path,ALLOWED)}catch(error){takeBack(disk,path)
throw error}}function takeBack(disk,path){try{disk.append(path,'\nallowed=false\n')}catch{}}const heredocs=values=>Object.entries(values).map(([name,value])=>{let delimiter='END'
while(value.includes(delimiter))delimiter+='_END'
return`${name}<<${delimiter}\n${value}\n${delimiter}\n`}).join('')
const notSet=variable=>`${variable} is not set, so the step cannot set outputs. Run release-gate as a step of a job, on runner 2.297.0 or later.`
const AGAIN='then re-run the job'
const FULL={why:'the disk is full',fix:`Free disk space on the runner, ${AGAIN}.`}
const DENIED={why:'the user of the step has no write permission',fix:`In a container job, add \`options: --user root\` to \`container\`; on a self-hosted runner, give the runner's user the right to write its own folder. Push that, ${AGAIN}.`}
const GONE={why:'it does not exist',fix:`Move release-gate before every step that removes the runner's files, ${AGAIN}.`}
const CAUSES={ENOSPC:FULL,EDQUOT:FULL,EACCES:DENIED,EPERM:DENIED,EROFS:{why:'the file system is read-only',fix:`Mount it for writing, ${AGAIN}.`},ENOENT:GONE,ENOTDIR:GONE,EPIPE:{why:'nothing reads it',fix:`Check that the runner still runs, ${AGAIN}.`}}
function notWritten(what,error){const{why,fix}=CAUSES[error.code??'']??{why:error.message,fix:`Check the runner's disk, ${AGAIN}.`}
return`${what} cannot be written: ${why}${error.code===void 0?'':` (${error.code})`}. ${fix}`}}),7260:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{W:()=>AUDIT_INPUTS})
var _model_recommended_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1852)
const AUDIT_INPUTS={token:{default:'${{ github.token }}',description:'Token that reads the settings. The workflow token can read few of them. An App token or a fine-grained personal access token with Administration, Secrets, Environments and Actions: read can read the others. Administration: write also shows who may bypass the rules.'},repositories:{default:'',description:'Repositories to audit, `owner/repo`, separated by commas or new lines. Empty: the repository of the workflow.'},organization:{default:'',description:'Organization to audit: every repository that the token can see, except archived repositories and forks.'},shard:{default:'',description:'Part of the repositories to audit, such as `2/20`. A matrix can spread the parts over many jobs.'},'tag-pattern':{default:'v{version}',description:'Form of the release tags, as in the gate.'},'version-scheme':{default:'auto',description:'`semver`, `pep440`, `calver`, or `auto`, as in the gate.'},environment:{default:_model_recommended_js__WEBPACK_IMPORTED_MODULE_0__.M0,description:'Environment that releases are deployed from.'},workflow:{default:'.github/workflows/publish.yml, .github/workflows/release.yml',description:'Paths of the publish workflow. The first that exists on the default branch is audited.'},'maintainers-file':{default:'.github/MAINTAINERS',description:'File on the default branch that lists who may release.'},'fail-on':{default:'error',description:'Severity of a failed control that fails the step: `error`, `warning` (errors too), or `never`. With `error` and `warning`, the step also fails if the token can read no setting.'},'sarif-file':{default:'',description:'Path of a SARIF 2.1.0 file to write, for github/codeql-action/upload-sarif. Works for one repository only.'},'state-file':{default:'',description:'Path of a file that keeps the result of each audited repository, one on each line. A later run with this file audits only the repositories that are missing in it, so several runs make one report. Delete the file to audit everything again.'}}}),2858:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{h:()=>readAuditInputs})
var configuration_error=__webpack_require__(5006)
var version=__webpack_require__(7972)
const FAIL_ON=['error','warning','never']
var audit_inputs=__webpack_require__(7260)
var tag_pattern=__webpack_require__(1271)
const PATH='a path inside the repository, with / between folders'
class InputParser{problems
read
constructor(get,problems=[]){this.read=get
this.problems=[...problems]}text(name){return this.read(name)}refuse(name,expected,found=this.read(name),why){this.problems.push(`${name}: expected ${expected}; found "${found}"${why===void 0?'':`: ${why}`}.`)}oneOf(name,choices){const text=this.read(name)
const choice=choices.find(each=>each===text)
if(choice===void 0)this.refuse(name,choices.join(', '))
return choice??choices[0]}boolean(name){const text=this.read(name)
if(!/^(?:true|false)$/i.test(text))this.refuse(name,'true or false')
return text.toLowerCase()!=='false'}wholeNumber(name,most){const text=this.read(name)
const isValid=/^\d{1,3}$/.test(text)&&Number(text)<=most
if(!isValid)this.refuse(name,`a whole number from 0 to ${most}`)
return isValid?Number(text):0}path(name){const text=this.read(name)
if(text!==''&&!isRepositoryPath(text))this.refuse(name,PATH)
return text===''?void 0:text}paths(name){return this.list(name,item=>isRepositoryPath(item)?item:void 0,PATH)}list(name,parse,expected,items=splitList(this.read(name))){return items.flatMap(item=>{const value=parse(item)
if(value===void 0)this.refuse(name,expected,item)
return value===void 0?[]:[value]})}tagPattern(name){const text=this.read(name)
const pattern=(0,tag_pattern.k8)(text)
if('kind'in pattern)return pattern
this.refuse(name,'a template such as v{version} or a /regex/ with (?<version>...)',text,pattern.problem)
return{kind:'template',text,fields:['package','version'],prefix:'',middle:'',suffix:''}}}const splitList=text=>splitLines(text).flatMap(splitItems)
function splitLines(text){const lines=text.split(/\r?\n/)
const withoutComments=lines.length>1?lines.map(line=>line.replace(/(^|\s)#.*$/,'')):lines
return withoutComments.map(line=>line.trim()).filter(line=>line!=='')}const splitItems=line=>line.split(',').map(item=>item.trim()).filter(item=>item!=='')
const isRepositoryPath=text=>!/[:\\]/.test(text)&&text.split('/').every(part=>part!==''&&part!=='..')
const orDefault=(get,inputs,emptyStays)=>name=>{const text=get(name)
return text===''&&!emptyStays.has(name)?inputs[name].default:text}
async function unknownInputs(names,inputs){if(names.length===0)return[]
const{distance}=await __webpack_require__.e(232).then(__webpack_require__.t.bind(__webpack_require__,8232,19))
const known=Object.keys(inputs)
return names.map(name=>{const meant=known.find(input=>distance(name.toLowerCase(),input)<=2)
const instead=meant===void 0?`the inputs are ${known.join(', ')}.`:`did you mean ${meant}?`
return`${name}: there is no such input; ${instead}`})}const REPOSITORY=/^[\w.-]+\/[\w.-]+$/
const OWNER=/^[a-z\d](?:[a-z\d-]*[a-z\d])?$/i
const EMPTY_STAYS=new Set(['token'])
async function readAuditInputs(reader){const get=orDefault(reader.get,audit_inputs.W,EMPTY_STAYS)
const input=new InputParser(get,await unknownInputs(reader.others,audit_inputs.W))
const inputs={policy:readPolicy(input),token:get('token'),...readScope(input,reader.here),shard:readShard(input),sarifFile:get('sarif-file'),stateFile:get('state-file')}
if(inputs.sarifFile!==''&&(inputs.organization!==''||inputs.repositories.length>1))input.problems.push('sarif-file: expected one repository, as code scanning belongs to one; found several.')
if(input.problems.length>0)throw new configuration_error.j(input.problems)
return inputs}function readPolicy(input){const workflows=input.paths('workflow')
if(splitList(input.text('workflow')).length===0)input.refuse('workflow','at least one path')
return{versionScheme:input.oneOf('version-scheme',version.k),environment:input.text('environment'),workflows,maintainersFile:input.path('maintainers-file')??'',failOn:input.oneOf('fail-on',FAIL_ON),tagPattern:input.tagPattern('tag-pattern')}}function readScope(input,here){const organization=input.text('organization')
if(organization!==''&&!OWNER.test(organization))input.refuse('organization','the login of an organization')
const named=splitList(input.text('repositories'))
input.list('repositories',item=>REPOSITORY.exec(item)?.[0],'a list of owner/repo',named)
if(named.length>0&&organization!=='')input.problems.push('repositories, organization: expected one of them; found both.')
const repositories=named.length>0||organization!==''||here===''?named:[here]
if(repositories.length===0&&organization==='')input.problems.push('repositories: expected owner/repo, or an organization; found neither.')
return{repositories,organization}}function readShard(input){const text=input.text('shard')
if(text==='')return{index:0,count:1}
const[,number,count]=/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text)??[]
if(number===void 0||Number(number)>Number(count))input.refuse('shard','a part such as 2/20')
return{index:Number(number)-1,count:Number(count)}}}),5923:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{i:()=>fnmatch})
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
if(stray!==void 0)return{problem:`"${stray}" has a brace that is not part of {version} or {package}`}
if(fields.filter(field=>field==='version').length!==1)return{problem:'it must contain {version} exactly once'}
if(fields.length>2)return{problem:'it can contain {package} only once'}
const[prefix='',between='',end='']=literals
if(fields.length===1)return{kind:'template',text,fields,prefix,middle:'',suffix:between}
if(between==='')return{problem:'it must have text between {package} and {version}'}
return{kind:'template',text,fields,prefix,middle:between,suffix:end}}function splitByTemplate({fields,prefix,middle,suffix},name){if(!name.startsWith(prefix)||!name.endsWith(suffix))return[]
const core=name.slice(prefix.length,name.length-suffix.length)
if(fields.length===1)return core===''?[]:[{version:core,package:''}]
const splits=[]
for(let at=core.indexOf(middle);at!==-1;at=core.indexOf(middle,at+1)){const[left,right]=[core.slice(0,at),core.slice(at+middle.length)]
splits.push(fields[0]==='package'?{package:left,version:right}:{version:left,package:right})}return splits.filter(parts=>parts.version!==''&&isPackageName(parts.package))}const isPackageName=text=>PACKAGE.test(text)&&!text.includes('..')
const renderTemplate=({fields,prefix,middle,suffix},parts)=>prefix+fields.map(field=>parts[field]).join(middle)+suffix
const hasPackage=pattern=>pattern.kind==='template'?pattern.fields.includes('package'):'package'in groupsOf(pattern.source)}),3673:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{Tg:()=>repositoryReport,VH:()=>scoreLine,uR:()=>auditReport})
var _rules_score_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1119)
const repositoryReport=(repository,results)=>({repository,score:(0,_rules_score_js__WEBPACK_IMPORTED_MODULE_0__.u)(results),controls:results.map(controlReport)})
const controlReport=result=>{const{id,title,severity,status,code,message,expected,found,fix,permissions,places,facts}=result
return{id,title,severity,status,code,message,expected,found,fix,permissions,places,evidence:facts}}
function auditReport(repositories){const score=(0,_rules_score_js__WEBPACK_IMPORTED_MODULE_0__.u)(repositories.flatMap(({controls})=>controls))
return{schemaVersion:1,totals:{repositories:repositories.length,...score},repositories:[...repositories].sort(byNeed)}}function byNeed({score:a,...first},{score:b,...second}){return b.errors-a.errors||b.warnings-a.warnings||b.unseen-a.unseen||(first.repository<second.repository?-1:first.repository>second.repository?1:0)}const scoreLine=({passed,seen,unseen})=>`${passed} of ${seen} controls hold; ${unseen===0?'all':unseen} could ${unseen===0?'be':'not be'} seen`}),6442:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{S:()=>auditTable})
var model_escape=__webpack_require__(964)
const plain=(_,text)=>text
const MARKS={pass:'✔',fail:'✘',unknown:'?','not-applicable':'-',off:'-'}
const STYLES={pass:'good',fail:'bad',unknown:'unsure','not-applicable':'dim',off:'dim'}
function writeTable({rows,notes,ids,detailWidth,verdict},paint){const width=Math.max(...ids.map(id=>id.length))
const indent=' '.repeat(width+4)
const linesOf=({id,status,text,details})=>[`${paint(STYLES[status],`${MARKS[status]} ${id.padEnd(width)}`)}  ${(0,model_escape.ts)(text)}`,...Object.entries(details).filter(([,detail])=>detail!=='').map(([label,detail])=>`${indent}${paint('dim',label.padEnd(detailWidth))}${(0,model_escape.ts)(detail)}`)]
return[...rows.flatMap(linesOf),...notes.map(([label,text])=>paint('dim',`${MARKS.off} ${label.padEnd(width)}  ${text}`)),'',paint(verdict.isGood?'good':'bad',(0,model_escape.ts)(verdict.text))].join('\n')}var report=__webpack_require__(3673)
function auditTable(report,paint=plain){const[only,...more]=report.repositories
if(only===void 0)return'No repository was audited.'
return more.length===0?one(only,paint):many(report,paint)}const one=({repository,controls,score},paint)=>writeTable({rows:controls.map(rowOf),notes:[],ids:controls.map(({id})=>id),detailWidth:11,verdict:{isGood:score.errors+score.warnings===0,text:`${repository}: ${(0,report.VH)(score)}.`}},paint)
function rowOf({id,status,severity,message,...control}){const{expected,found,fix,permissions,places}=control
if(status==='fail'){const at=places.map(({path,line})=>`${path}:${line}`).join(', ')
return{id,status,text:severity,details:{expected,found,at,fix}}}return{id,status,text:message,details:{'to see it':fix,permission:permissions.join('; ')}}}function many({repositories,totals},paint){const width=Math.max(...repositories.map(({repository})=>repository.length))
const lines=repositories.map(({repository,score,controls})=>{const{passed,seen,unseen,errors,warnings}=score
const style=errors>0?'bad':warnings>0||seen===0?'unsure':'good'
const failing=controls.filter(({status})=>status==='fail').map(({id})=>id)
const share=`${passed}/${seen}`.padStart(7)
return`${paint(style,repository.padEnd(width))} ${share} ${String(unseen).padStart(6)}  ${failing.join(' ')}`})
return[`${'repository'.padEnd(width)} ${'holds'.padStart(7)} ${'unseen'.padStart(6)}  fails`,...lines,'',`${totals.repositories} repositories: ${(0,report.VH)(totals)}.`].join('\n')}}),1119:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{H:()=>failsOn,u:()=>scoreOf})
function scoreOf(results){const count=status=>results.filter(result=>result.status===status).length
const failed=results.filter(({status})=>status==='fail')
const errors=failed.filter(({severity})=>severity==='error').length
return{passed:count('pass'),seen:count('pass')+failed.length,unseen:count('unknown'),notApplicable:count('not-applicable'),errors,warnings:failed.length-errors}}const failsOn=({errors,warnings,seen,unseen},failOn)=>failOn!=='never'&&(errors>0||failOn==='warning'&&warnings>0||seen===0&&unseen>0)}),861:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{V:()=>CONTROLS})
const defineControl=control=>control
const pass=(message,facts={})=>({status:'pass',message,facts})
const notApplicable=message=>({status:'not-applicable',message})
function fail(...args){const[code,wrong]=args.length===1?[void 0,args[0]]:args
return{status:'fail',code,...wrong,facts:wrong.facts??{}}}var recommended=__webpack_require__(1852)
const actionsApprovals=defineControl({id:'actions-approvals',title:'GitHub Actions cannot approve pull requests',why:'A workflow that can approve pull requests replaces the second person that the branch rules require.',fix:'Settings → Actions → General → Allow GitHub Actions to create and approve pull requests: off, or `gh api --method PUT repos/{owner}/{repo}/actions/permissions/workflow -F can_approve_pull_request_reviews=false`.',permissions:['administration: read'],severity:'error',needs:['workflowPermissions'],judge:({workflowPermissions})=>workflowPermissions.canApprovePullRequests===recommended.f_.can_approve_pull_request_reviews?pass('GitHub Actions cannot approve pull requests.'):fail({expected:'approval by GitHub Actions to be off',found:'approval by GitHub Actions on'})})
const actionsDefaultPermissions=defineControl({id:'actions-default-permissions',title:'The workflow token is read-only by default',why:'Otherwise, a workflow that does not set permissions gets a token with write access to the repository.',fix:'Settings → Actions → General → Workflow permissions → Read repository contents, or `gh api --method PUT repos/{owner}/{repo}/actions/permissions/workflow -f default_workflow_permissions=read`.',permissions:['administration: read'],severity:'error',needs:['workflowPermissions'],judge:({workflowPermissions})=>workflowPermissions.default===recommended.f_.default_workflow_permissions?pass('The workflow token is read-only by default.'):fail({expected:'a workflow token that is read-only by default',found:'a token with write access'})})
var fact=__webpack_require__(6725)
const actionsPinned=defineControl({id:'actions-pinned',title:'Actions must be pinned to a full commit',why:'A tag of an action can be moved to other code, and the workflow then runs that code.',fix:'Settings → Actions → General → Require actions to be pinned to a full-length commit SHA, or `gh api --method PUT repos/{owner}/{repo}/actions/permissions -F enabled=true -F sha_pinning_required=true`.',permissions:['administration: read'],severity:'warning',needs:['actionsPolicy'],judge:({actionsPolicy:{enabled,shaPinningRequired}})=>{if(!enabled)return notApplicable('GitHub Actions is off.')
if(shaPinningRequired===void 0)return(0,fact.L5)('malformed','GitHub does not report whether pinning is required.','This version of GitHub Enterprise Server does not have the setting. Update the server.')
return shaPinningRequired===recommended.pt.sha_pinning_required?pass('Pinning to a full commit is required.'):fail({expected:'required pinning to a full commit',found:'optional pinning'})}})
function withoutBypass(guarded){const set=guarded.filter(({bypasses,unseen})=>bypasses.length>0||unseen!==void 0)
const open=set.filter(({bypasses})=>!bypasses.some(bypass=>bypass.known&&bypass.value.length===0))
const unseen=open.map(({bypasses,unseen:more})=>bypasses.find(isUnknown)??more)
const bypassed=open.filter((_,index)=>unseen[index]===void 0)
if(bypassed.length>0){const rules=bypassed.map(({rule})=>rule)
const actors=[...new Set(bypassed.flatMap(({bypasses})=>bypasses.flatMap(each=>each.known?each.value:[])))]
return fail({expected:'rules that nobody can bypass, including administrators',found:`a bypass by ${actors.join(', ')} (${rules.join(', ')})`,facts:{actors,rules}})}const first=unseen.find(each=>each!==void 0)
if(first!==void 0)return first
return set.length===0?notApplicable('There are no rules to bypass.'):pass('Nobody can bypass the rules.')}const isUnknown=fact=>!fact.known
function onEveryBranch(branches,{holds,expected,found,given}){const lacking=[]
const unseen=[]
let answered=0
for(const branch of branches)if(branch.sources.some(holds))answered++
else if(branch.unseen!==void 0)unseen.push(branch.unseen)
else if(given===void 0||branch.sources.some(given.holds))lacking.push(branch)
if(lacking.length>0)return fail({expected,found:`${found} on ${namesOf(lacking)}`,facts:{branches:lacking.map(nameOf)}})
const[first]=unseen
if(first!==void 0)return first
if(answered===0)return notApplicable(given===void 0?'There is no branch to judge.':`No branch requires ${given.name}.`)
return pass(`The rule applies to ${namesOf(branches)}.`,{branches:branches.map(nameOf)})}const hasPullRequests=({pullRequest})=>pullRequest!==void 0
const hasStatusChecks=({statusChecks})=>(statusChecks?.contexts.length??0)>0
const nameOf=({name})=>name
const namesOf=branches=>branches.map(nameOf).join(' and ')
const RULES={pull_request:['pull requests',hasPullRequests],required_status_checks:['status checks',hasStatusChecks],required_linear_history:['linear history',({linearHistory})=>linearHistory],non_fast_forward:['force pushes',({blocksForcePush})=>blocksForcePush],deletion:['deletion',({blocksDeletion})=>blocksDeletion]}
const branchBypass=defineControl({id:'branch-bypass',title:'The rules of the branch apply to everyone',why:'If administrators can bypass a rule, a stolen token of an administrator can bypass it too.',fix:'Settings → Rules → Rulesets → the ruleset → Bypass list: remove every entry (`gh api repos/{owner}/{repo}/rulesets` lists the rulesets); with classic protection `gh api --method POST repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins`.',permissions:['administration: write (only people who can edit a ruleset see its bypass list)'],severity:'error',needs:['branches'],judge:({branches})=>withoutBypass(branches.flatMap(({name,sources,unseen})=>Object.values(RULES).map(([rule,holds])=>({rule:`${rule} on ${name}`,bypasses:sources.filter(holds).map(({bypass})=>bypass),unseen}))))})
function rulesetCommand(target,rule,parameters={}){const include=target==='branch'?recommended.l4:['refs/tags/{tags}']
const fields=[['name',`${target}-${rule.replaceAll('_','-')}`],['target',target],['enforcement','active'],...include.map(name=>['conditions[ref_name][include][]',name])]
const texts=fields.map(([name,value])=>`-f '${name}=${value}'`)
const values=Object.entries(parameters).map(([name,value])=>`-F 'rules[][parameters]${bracketed(name)}=${value}'`)
const command=['gh api --method POST repos/{owner}/{repo}/rulesets',...texts,"-f 'conditions[ref_name][exclude][]'"]
return[...command,`-f 'rules[][type]=${rule}'`,...values].join(' ')}const bracketed=name=>name.split('.').map(part=>part.endsWith('[]')?`[${part.slice(0,-2)}][]`:`[${part}]`).join('')
const rulesetFix=(...command)=>`Settings → Rules → Rulesets, or \`${rulesetCommand(...command)}\`.`
const branchDeletion=defineControl({id:'branch-deletion',title:'The branch cannot be deleted',why:'A deleted branch can be recreated with a different history and without its classic branch protection.',fix:rulesetFix('branch','deletion'),permissions:['metadata: read','administration: read (for classic branch protection)'],severity:'error',needs:['branches'],judge:({branches})=>onEveryBranch(branches,{holds:({blocksDeletion})=>blocksDeletion,expected:'deletion to be blocked',found:'deletion allowed'})})
const branchForcePush=defineControl({id:'branch-force-push',title:'The branch cannot be force-pushed',why:'A force push can remove released commits from the branch and replace them with others.',fix:rulesetFix('branch','non_fast_forward'),permissions:['metadata: read','administration: read (for classic branch protection)'],severity:'error',needs:['branches'],judge:({branches})=>onEveryBranch(branches,{holds:({blocksForcePush})=>blocksForcePush,expected:'force pushes to be blocked',found:'force pushes allowed'})})
const branchLinearHistory=defineControl({id:'branch-linear-history',title:'The history of the branch is linear',why:'In a linear history, every commit was once the tip of the branch. A merge commit can add commits that were never reviewed there.',fix:rulesetFix('branch','required_linear_history'),permissions:['metadata: read','administration: read (for classic branch protection)'],severity:'warning',needs:['branches'],judge:({branches})=>onEveryBranch(branches,{holds:({linearHistory})=>linearHistory,expected:'a linear history',found:'merge commits allowed'})})
const{required_approving_review_count:APPROVALS}=recommended.Ky
const branchPullRequest=defineControl({id:'branch-pull-request',title:'Changes require a pull request with an approval',why:'One stolen token or careless push must not be enough to change the released code.',fix:rulesetFix('branch','pull_request',recommended.Ky),permissions:['metadata: read','administration: read (for classic branch protection)'],severity:'error',needs:['branches'],judge:({branches})=>onEveryBranch(branches,{holds:({pullRequest})=>pullRequest!==void 0&&pullRequest.approvals>=APPROVALS,expected:`required pull requests with at least ${APPROVALS} approval${APPROVALS===1?'':'s'}`,found:'no such rule'})})
const branchStaleReviews=defineControl({id:'branch-stale-reviews',title:'A push dismisses earlier approvals',why:'Otherwise, the author of an approved pull request can push other code and merge it.',fix:rulesetFix('branch','pull_request',recommended.Ky),permissions:['metadata: read','administration: read (for classic branch protection)'],severity:'error',needs:['branches'],judge:({branches})=>onEveryBranch(branches,{holds:({pullRequest})=>pullRequest?.dismissesStale===recommended.Ky.dismiss_stale_reviews_on_push,expected:'earlier approvals to be dismissed by a push',found:'approvals that stay valid',given:{holds:hasPullRequests,name:'pull requests'}})})
const branchStatusChecks=defineControl({id:'branch-status-checks',title:'Status checks must pass before a merge',why:'Untested code must not reach a branch that is released.',fix:rulesetFix('branch','required_status_checks',{...recommended.f9,'required_status_checks[].context':'CHECK'}),permissions:['metadata: read','administration: read (for classic branch protection)'],severity:'error',needs:['branches'],judge:({branches})=>onEveryBranch(branches,{holds:hasStatusChecks,expected:'at least one required status check',found:'no required status check'})})
const branchUpToDate=defineControl({id:'branch-up-to-date',title:'Pull requests are up to date with the default branch before they are merged',why:'Two changes that pass their tests separately can break each other. The merged code is what is released.',fix:rulesetFix('branch','required_status_checks',{...recommended.f9,'required_status_checks[].context':'CHECK'}),permissions:['metadata: read','administration: read (for classic branch protection)'],severity:'warning',needs:['branches'],judge:({branches})=>onEveryBranch(branches.filter(({isDefault})=>isDefault),{holds:({statusChecks})=>statusChecks?.upToDate===recommended.f9.strict_required_status_checks_policy,expected:'pull requests to be up to date before they are merged',found:'no such requirement',given:{holds:hasStatusChecks,name:'status checks'}})})
const environmentAdmins=defineControl({id:'environment-admins',title:'Administrators cannot bypass the environment',why:'By default, an administrator can start the job without approval by a reviewer.',fix:'Settings → Environments → {environment} → Allow administrators to bypass configured protection rules: off.',permissions:['actions: read'],severity:'error',needs:['environment'],judge:({environment},policy)=>{if(environment.status==='missing')return notApplicable('The environment does not exist; see environment-exists.')
if(environment.adminsCanBypass===void 0)return(0,fact.L5)('malformed',`GitHub does not report whether administrators can bypass the rules of the environment ${policy.environment}.`,'Check the setting under Settings → Environments. GitHub Enterprise Server reports it from version 3.9.')
return environment.adminsCanBypass===recommended.ym.can_admins_bypass?pass('Administrators cannot bypass the rules.'):fail({expected:'bypass by administrators to be off',found:'bypass by administrators on'})}})
const environmentExists=defineControl({id:'environment-exists',title:'The release environment exists',why:'An environment is not part of the tag. Its reviewers and tag policy apply to every workflow that a tag contains.',fix:'Settings → Environments → {environment}, or `gh api --method PUT repos/{owner}/{repo}/environments/{environment}`.',permissions:['actions: read'],severity:'error',needs:['environment'],judge:({environment:{status}},policy)=>status==='there'?pass(`The environment ${policy.environment} exists.`):fail({expected:`the environment ${policy.environment}`,found:'no such environment'})})
const environmentReviewers=defineControl({id:'environment-reviewers',title:'The environment has required reviewers',why:'A person who reviews each release can stop one that was started with a stolen token.',fix:'Settings → Environments → {environment} → Required reviewers.',permissions:['actions: read'],severity:'error',needs:['environment'],judge:({environment})=>{if(environment.status==='missing')return notApplicable('The environment does not exist; see environment-exists.')
const reviewers=environment.reviewers.map(({type,name})=>type==='Team'?`team ${name}`:name)
return reviewers.length>0?pass(`Reviewed by ${reviewers.join(', ')}.`,{reviewers}):fail({expected:'at least one required reviewer',found:'no required reviewer'})}})
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
return tokens.length===0?pass(`No secret of the ${where} has the name of a registry token.`):fail({expected:`no registry tokens in the secrets of the ${where}`,found:tokens.join(', '),facts:{secrets:tokens}})}const environmentSecrets=defineControl({id:'environment-secrets',title:'The secrets of the environment contain no registry token',why:'The reviewers protect the token, but it stays valid until it is revoked. Trusted publishing has no long-lived token.',fix:'Use trusted publishing (see docs/governance.md), then delete the secret with `gh secret delete NAME --env {environment} --repo {owner}/{repo}` and revoke the token at the registry.',permissions:['environments: read'],severity:'warning',needs:['environment','environmentSecrets'],judge:({environment,environmentSecrets})=>environment.status==='missing'?notApplicable('The environment does not exist; see environment-exists.'):withoutRegistryTokens(environmentSecrets,'environment')})
const environmentSelfReview=defineControl({id:'environment-self-review',title:'Nobody approves their own release',why:'Otherwise, a stolen token of a reviewer is enough to start a release and approve it.',fix:'Settings → Environments → {environment} → Required reviewers → Prevent self-review.',permissions:['actions: read'],severity:'error',needs:['environment'],judge:({environment})=>{if(environment.status==='missing'||environment.reviewers.length===0)return notApplicable('The environment has no required reviewers; see environment-reviewers.')
return environment.preventsSelfReview===recommended.ym.prevent_self_review?pass('Self-review is prevented.'):fail({expected:'self-review to be prevented',found:'self-review allowed'})}})
var fnmatch=__webpack_require__(5923)
const OTHERS=['latest','nightly','test']
function judgeDeploymentPolicy(policy,releaseTags){const expected='deployments from release tags only'
if(policy.kind==='any')return fail({expected,found:'deployments from every branch and tag'})
if(policy.kind==='protected-branches')return fail({expected,found:'deployments from protected branches, and from no tag'})
const{refs}=policy
const named=refs.map(({type,name})=>`${type} ${name}`)
const wrong=found=>fail({expected,found,facts:{refs:named}})
const branches=refs.filter(({type})=>type==='branch').map(({name})=>name)
if(branches.length>0)return wrong(`${branches.length===1?'the branch':'the branches'} ${branches.join(', ')}`)
const wide=refs.filter(({name})=>OTHERS.some(other=>(0,fnmatch.i)(name,other))).map(({name})=>name)
if(wide.length>0)return wrong(`${wide.join(', ')}, which also allows tags that are not releases`)
const refused=releaseTags.filter(tag=>!refs.some(({name})=>(0,fnmatch.i)(name,tag)))
if(refused.length>0)return wrong(`${named.join(', ')||'no rule'}, which does not allow ${refused.slice(0,3).join(', ')}`)
return pass(`Only ${named.join(', ')} can deploy.`,{refs:named})}var sample_tags=__webpack_require__(9828)
const environmentTags=defineControl({id:'environment-tags',title:'Only release tags can deploy to the environment',why:'Otherwise, a job on any branch can use the environment, its secrets and the trusted publisher.',fix:"Settings → Environments → {environment} → Deployment branches and tags → Selected branches and tags: add the tag rule `{tags}` and remove every other, or `gh api --method POST repos/{owner}/{repo}/environments/{environment}/deployment-branch-policies -f 'name={tags}' -f type=tag`.",permissions:['actions: read'],severity:'error',needs:['environment','releaseTags'],judge:({environment,releaseTags},{tagPattern,versionScheme})=>{if(environment.status==='missing')return notApplicable('The environment does not exist; see environment-exists.')
return judgeDeploymentPolicy(environment.deploymentPolicy,(0,sample_tags.A)(tagPattern,versionScheme,releaseTags))}})
const immutableReleases=defineControl({id:'immutable-releases',title:'Published releases are immutable',why:'Otherwise, everyone with write access can move the tag of a published release or change its files.',fix:'Settings → General → Releases → Enable release immutability, or `gh api --method PUT repos/{owner}/{repo}/immutable-releases`.',permissions:['administration: read'],severity:'error',needs:['immutableReleases'],judge:({immutableReleases:{enabled,enforcedByOwner}})=>enabled?pass(enforcedByOwner?'Immutable releases are on, enforced by the organization.':'Immutable releases are on.'):fail({expected:'immutable releases to be on',found:'immutable releases off'})})
const maintainersAccounts=defineControl({id:'maintainers-accounts',title:'Everyone who may release has an account with write access',why:'Anyone can take a login that its owner gave up. People who have left must not be able to release.',fix:'Remove the lines of people who have left, and pin the other lines to their account IDs: `@login:ID`.',permissions:['metadata: read'],severity:'error',needs:['maintainerAccounts'],judge:({maintainerAccounts},{maintainersFile:path})=>{if(maintainerAccounts.length===0)return notApplicable('The file lists no people.')
const problems=maintainerAccounts.flatMap(each=>{const problem=problemOf(each)
return problem===void 0?[]:[{path,line:each.entry.line,message:`${each.entry.login} ${problem}`}]})
return problems.length===0?pass(maintainerAccounts.length===1?'The one person listed has write access.':`All ${maintainerAccounts.length} people listed have write access.`):fail({expected:'accounts with write access and the pinned IDs',found:problems.map(({message})=>message).join('; '),places:problems})}})
function problemOf({entry,account}){if(account===void 0)return'is not an account'
if(entry.id!==void 0&&entry.id!==account.id)return`has the account ID ${account.id}, not the pinned ID ${entry.id}`
return account.canWrite?void 0:`has no write access (${account.role})`}const maintainersFile=defineControl({id:'maintainers-file',title:'A file on the default branch lists who may release',why:'The gate reads this file from the default branch, so every change of it needs an approved pull request.',fix:'Add .github/MAINTAINERS with a line `@login:ID` for each person (`gh api users/LOGIN --jq .id` shows the ID).',permissions:['contents: read'],severity:'error',needs:['maintainers'],judge:({maintainers},{maintainersFile:path})=>{const expected=`${path} on the default branch, listing who may release`
if(maintainers.status==='missing')return fail({expected,found:'no such file'})
if(maintainers.status==='unusable')return fail({expected,found:maintainers.problem})
const{people,teams,problems}=maintainers.file
if(problems.length>0){const places=problems.map(message=>({path,line:lineOf(message),message}))
return fail({expected,found:problems.join('; '),fix:`Correct these lines of ${path}.`,places})}if(people.length+teams.length===0)return fail({expected,found:'a file that lists nobody'})
return pass(`People listed: ${people.length}. Teams listed: ${teams.length}.`)}})
const lineOf=problem=>Number(/^line (\d+)/.exec(problem)?.[1]??1)
const organizationSecrets=defineControl({id:'organization-secrets',title:'The shared secrets of the organization contain no registry token',why:'Every workflow of every repository that has access to the secret can read it.',fix:"Use trusted publishing (see docs/governance.md), then remove the repository from the secret under the organization's Settings → Secrets and variables → Actions, and revoke the token at the registry.",permissions:['secrets: read'],severity:'error',needs:['organizationSecrets'],judge:({organizationSecrets})=>withoutRegistryTokens(organizationSecrets,'organization')})
const repositorySecrets=defineControl({id:'repository-secrets',title:'The secrets of the repository contain no registry token',why:'Every workflow on every branch can read the token, and it stays valid until it is revoked.',fix:'Use trusted publishing (see docs/governance.md), then delete the secret with `gh secret delete NAME --repo {owner}/{repo}` and revoke the token at the registry.',permissions:['secrets: read'],severity:'error',needs:['repositorySecrets'],judge:({repositorySecrets})=>withoutRegistryTokens(repositorySecrets,'repository')})
const tag_bypass_RULES={update:({restrictsUpdate})=>restrictsUpdate,deletion:({restrictsDeletion})=>restrictsDeletion}
const tagBypass=defineControl({id:'tag-bypass',title:'Nobody can move or delete a release tag, including administrators',why:'People who bypass a ruleset to create release tags can also move and delete them if the same ruleset restricts that.',fix:'Under Settings → Rules → Rulesets, create a separate ruleset that restricts updates and deletions, with an empty bypass list.',permissions:['administration: write (only people who can edit a ruleset see its bypass list)'],severity:'error',needs:['tagRules'],judge:({tagRules})=>{const covering=tagRules.sources.filter(({coversReleases})=>coversReleases)
return withoutBypass(Object.entries(tag_bypass_RULES).map(([rule,holds])=>({rule:`${rule} of release tags`,bypasses:covering.filter(holds).map(({bypass})=>bypass)})))}})
function onReleaseTags({sources},{holds,expected,found}){const having=sources.filter(holds)
const covering=having.find(({coversReleases})=>coversReleases)
if(covering!==void 0)return pass(`The rule is in ${covering.name}.`,{ruleset:covering.name})
const partial=having.map(({name})=>name)
return fail({expected,found:partial.length===0?found:`${partial.join(', ')}, which ${partial.length===1?'does':'do'} not cover every release tag`,facts:{rulesets:partial}})}const tagCreation=defineControl({id:'tag-creation',title:'Creating release tags is restricted',why:'A release tag starts the release. Without a rule, everyone with write access can push a tag that contains their own workflow.',fix:rulesetFix('tag','creation'),permissions:['metadata: read'],severity:'error',needs:['tagRules'],judge:({tagRules})=>onReleaseTags(tagRules,{holds:({restrictsCreation})=>restrictsCreation,expected:'creation of release tags to be restricted',found:'creation allowed for everyone with write access'})})
var rulesets=__webpack_require__(6472)
const tagCreators=defineControl({id:'tag-creators',title:'Only some people with write access can create release tags',why:'A rule that everyone with write access can bypass restricts nobody.',fix:'Settings → Rules → Rulesets → the tag ruleset → Bypass list: keep only the team or the people who release, and no role below Maintain.',permissions:['administration: write (only people who can edit a ruleset see its bypass list)'],severity:'error',needs:['tagRules'],judge:({tagRules})=>{const lists=tagRules.sources.filter(source=>source.coversReleases&&source.restrictsCreation)
if(lists.length===0)return notApplicable('Creating release tags is not restricted; see tag-creation.')
const known=lists.flatMap(({bypass})=>bypass.known?[bypass.value]:[])
const narrow=known.find(bypass=>!bypass.some(isEveryone))
if(narrow!==void 0)return pass(`Can create release tags: ${narrow.join(', ')||'nobody'}.`,{creators:narrow})
const unseen=lists.find(({bypass})=>!bypass.known)?.bypass
if(unseen?.known===false)return unseen
return fail({expected:'a bypass list with only the people who release',found:`${known.flat().filter(isEveryone).join(', ')} in the bypass list`,facts:{creators:known.flat()}})}})
const EVERYONE=Object.keys(rulesets.ET).filter(role=>!recommended.Zc.some(tagger=>tagger===role))
const isEveryone=actor=>EVERYONE.some(role=>`${actor} `.startsWith(`role ${role} `))
const tagDeletion=defineControl({id:'tag-deletion',title:'Deleting release tags is restricted',why:'A deleted tag can be recreated on another commit.',fix:rulesetFix('tag','deletion'),permissions:['metadata: read'],severity:'error',needs:['tagRules'],judge:({tagRules})=>onReleaseTags(tagRules,{holds:({restrictsDeletion})=>restrictsDeletion,expected:'deletion of release tags to be restricted',found:'deletion allowed for everyone with write access'})})
const tagUpdate=defineControl({id:'tag-update',title:'Moving release tags is restricted',why:'When a tag moves, everyone who uses it runs other code. The attacks on tj-actions and trivy-action worked this way.',fix:rulesetFix('tag','update'),permissions:['metadata: read'],severity:'error',needs:['tagRules'],judge:({tagRules})=>onReleaseTags(tagRules,{holds:({restrictsUpdate})=>restrictsUpdate,expected:'updates of release tags to be restricted',found:'updates allowed for everyone with write access'})})
var gate_step=__webpack_require__(2357)
function judgeLines({path},problems,{expected,passed}){const[first,...more]=[...problems].sort((a,b)=>a.line-b.line)
if(first===void 0)return pass(passed)
return fail({expected,found:`${first.found} on line ${first.line}${more.length===0?'':`, and ${more.length} more`}`,places:[first,...more].map(({line,found})=>({path,line,message:`Expected ${expected}; found ${found}.`}))})}function publishesTo(step){const action=(0,gate_step.qj)(step)
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
return['id-token','packages'].some(scope=>permissions.scopes.get(scope)?.value==='write')}const workflowCheckout=defineControl({id:'workflow-checkout',title:'Each checkout uses the commit that the gate judged',why:'A tag can move between the verdict and the checkout. A commit cannot.',fix:'In {workflow}, add `id: gate` to the gate, and `with: { ref: "${{ steps.gate.outputs.sha }}" }` to each checkout after it.',permissions:['contents: read'],severity:'error',needs:['publishWorkflow'],judge({publishWorkflow}){return judgeLines(publishWorkflow,releasingJobs(publishWorkflow).flatMap(judge),{expected:'the output sha of the gate as the ref of each checkout',passed:'Every checkout uses the output sha of the gate.'})}})
function judge(job){const gate=(0,gate_step.Rv)(job)
const id=gate===void 0?'[\\w-]+':gate.id?.value??''
const judged=new RegExp(`^\\$\\{\\{\\s*steps\\.${id}\\.outputs\\.sha\\s*\\}\\}$`)
return(0,gate_step.F9)(job).flatMap(step=>{const ref=step.with.get('ref')
if(ref!==void 0&&judged.test(ref.value))return[]
return[{line:ref?.line??step.line,found:`${ref===void 0?'no ref':ref.value} in the job ${job.id}`}]})}const expressionsIn=({value})=>[...value.matchAll(/\$\{\{([^]*?)(?:\}\}|$)/g)].map(({1:code='',index})=>({code:code.trim(),index}))
function secretsIn(text){const names=expressionsIn(text).flatMap(({code})=>[...code.matchAll(/\bsecrets\s*(?:\.\s*([\w-]+)|\[\s*'([^']*)'\s*\])/gi)].map(([,dotted,quoted])=>(dotted??quoted??'').toUpperCase()))
return[...new Set(names)].filter(name=>name!=='GITHUB_TOKEN')}const expressions_TRUSTED=[/^github\.(?:sha|run_id|run_number|run_attempt|repository_id|repository_owner_id|actor_id|token|workspace|event_name|job)$/,/^github\.(?:repository|repository_owner|server_url|api_url|graphql_url|action_path|workflow_sha|retention_days)$/,/^github\.event\.(?:repository\.(?:id|default_branch|full_name|name)|number|pull_request\.number|issue\.number)$/,/^runner\.[a-z_]+$/,/^secrets\.[\w-]+$/,/^(?:job|strategy)\.[a-z_.-]+$/,/^steps\.[\w-]+\.(?:outcome|conclusion)$/,/^needs\.[\w-]+\.result$/,/^hashfiles\(\s*'[^']*'(?:\s*,\s*'[^']*')*\s*\)$/,/^'[^']*'$/,/^(?:true|false|null|-?\d+(?:\.\d+)?)$/]
const STATIC_MATRIX=/^matrix\.[\w.-]+$/
function isTrusted(code,hasComputedMatrix){const plain=code.toLowerCase()
return expressions_TRUSTED.some(form=>form.test(plain))||!hasComputedMatrix&&STATIC_MATRIX.test(plain)}const workflowCredentials=defineControl({id:'workflow-credentials',title:'Registries with trusted publishing get no password',why:'A stored token can publish from anywhere, without this workflow, its gate or its environment.',fix:'Add a trusted publisher at the registry (see docs/governance.md), remove the secret from {workflow}, delete it with `gh secret delete NAME`, and revoke the token.',permissions:['contents: read'],severity:'error',needs:['publishWorkflow'],judge:({publishWorkflow})=>judgeLines(publishWorkflow,workflow_credentials_judge(publishWorkflow),{expected:`trusted publishing instead of a password (${TRUSTED_TITLES.join(', ')})`,passed:'No secret is passed to a registry that has trusted publishing.'})})
function workflow_credentials_judge({env,jobs}){const publishing=new Set(jobs.filter(({steps})=>steps.some(isTrustedPublishing)))
return[...named(env,name=>publishing.size>0&&isCredential(name)),...jobs.flatMap(job=>judgeJob(job,publishing.has(job)))]}const isTrustedPublishing=step=>publishesTo(step).some(to=>registries.K1[to].trustedPublisher!==void 0)
const judgeJob=({secrets,env,steps},publishes)=>[...named(secrets,()=>false),...named(env,name=>publishes&&isCredential(name)),...steps.flatMap(step=>[...named(step.env,name=>publishes&&isCredential(name)),...named(step.with,name=>isTrustedPublishing(step)&&isCredential(name)),...step.run===void 0?[]:named(new Map([['run',step.run]]),()=>false)])]
const named=(texts,isPassword)=>[...texts].flatMap(([name,text])=>secretsIn(text).filter(secret=>isOfTrustedRegistry(secret)||isPassword(name)).map(secret=>({line:text.line,found:`the secret ${secret}`})))
function workflowDrift(atTag,onBranch){if(onBranch===void 0)return{kind:'missing',at:'branch'}
if(atTag===void 0)return{kind:'missing',at:'tag'}
if(atTag===onBranch)return{kind:'same'}
const[there,here]=[atTag.split('\n'),onBranch.split('\n')]
const first=here.findIndex((line,index)=>line!==there[index])
return{kind:'different',line:Math.min(first===-1?here.length:first+1,here.length)}}const workflow_drift_workflowDrift=defineControl({id:'workflow-drift',title:'The newest release used the publish workflow of the default branch',why:'GitHub runs the workflow file at the tag. A file that differs from the reviewed one may not contain the gate.',fix:'Compare the two files: `git diff NEWEST-TAG origin/{branch} -- {workflow}`. If the default branch changed after the release, the next release resolves this. If the tag has lines that were never on the default branch, investigate that release.',permissions:['contents: read'],severity:'warning',needs:['publishWorkflowAtTag'],judge({publishWorkflowAtTag:{path,tag,atTag,onBranch}}){if(tag===void 0)return notApplicable('The repository has no release yet.')
const drift=workflowDrift(atTag,onBranch)
const facts={tag}
switch(drift.kind){case'same':return pass(`${path} is the same at ${tag} and on the default branch.`,facts)
case'missing':return notApplicable(`${path} does not exist ${drift.at==='tag'?`at ${tag}`:'on the default branch'}.`)
case'different':return fail({expected:`the same ${path} at ${tag} and on the default branch`,found:`a difference that starts at line ${drift.line}`,places:[{path,line:drift.line,message:`The file at ${tag} differs from this line on.`}],facts})}}})
const workflowEnvironment=defineControl({id:'workflow-environment',title:'The job that publishes uses the release environment',why:'Without an environment, nobody has to approve the release, and a registry cannot distinguish this job from others.',fix:'In {workflow}, add `environment: {environment}` to the job that publishes, and enter the same environment at the registry.',permissions:['contents: read'],severity:'error',needs:['publishWorkflow'],judge({publishWorkflow},{environment}){const jobs=publishingJobs(publishWorkflow)
const own=jobs.filter(({uses})=>uses===void 0)
const called=jobs.find(({uses})=>uses!==void 0)?.uses?.value
if(jobs.length===0)return notApplicable('The audit found no job that publishes.')
const finding=judgeLines(publishWorkflow,own.flatMap(job=>{const name=job.environment?.value??''
if(name==='')return[{line:job.line,found:`no environment in the job ${job.id}`}]
return name.includes('${{')?[{line:job.environment?.line??job.line,found:`an expression in the job ${job.id}, which can be empty`}]:[]}),{expected:'an environment in each job that publishes',passed:`Publishes from ${[...new Set(own.map(job=>job.environment?.value??''))].join(', ')}.`})
if(finding.status!=='pass')return finding
if(called!==void 0)return(0,fact.L5)('elsewhere',`The environment of ${called} is unknown, because the audit does not read that file.`,`Look whether the job that publishes in ${called} names an environment.`)
if(own.some(job=>job.environment?.value.toLowerCase()===environment.toLowerCase()))return finding
return fail({expected:`the environment ${environment}`,found:own.map(job=>job.environment?.value??'').join(', '),places:own.map(job=>({path:publishWorkflow.path,line:job.environment?.line??job.line}))})}})
const lineWithin=({value,line,isBlock},index)=>isBlock?line+value.slice(0,index).split('\n').length-1:line
const workflowExpressions=defineControl({id:'workflow-expressions',title:'Scripts contain no expressions with untrusted text',why:'GitHub expands expressions before the shell reads the script. The shell then runs a tag name such as v1$(id) as a command.',fix:'In {workflow}, pass the value in `env:` of the step, and use `"$NAME"` in the script.',permissions:['contents: read'],severity:'error',needs:['publishWorkflow'],judge:({publishWorkflow})=>judgeLines(publishWorkflow,publishWorkflow.jobs.flatMap(workflow_expressions_judge),{expected:'scripts without expressions that contain untrusted text',passed:'No script contains an expression with untrusted text.'})})
const workflow_expressions_judge=job=>scriptsOf(job).flatMap(script=>expressionsIn(script).filter(({code})=>!isTrusted(code,job.hasComputedMatrix)).map(({code,index})=>({line:lineWithin(script,index),found:`\${{ ${code} }}`})))
const scriptsOf=({steps})=>steps.flatMap(step=>[step.run,(0,gate_step.qj)(step)==='actions/github-script'?step.with.get('script'):void 0]).filter(text=>text!==void 0)
const EXPECTED='release-gate as the first step of the job that publishes'
const workflowGate=defineControl({id:'workflow-gate',title:'The gate is the first step of the job that publishes',why:'A step before the gate can change what the gate reads. A gate in another job does not judge the person who re-runs this job.',fix:'In {workflow}, make `- uses: OWNER/release-gate@COMMIT` the first step of the job that publishes, without `if` and `continue-on-error`. Only a step that creates its token may come before it.',permissions:['contents: read'],severity:'error',needs:['publishWorkflow'],judge({publishWorkflow}){const jobs=publishingJobs(publishWorkflow)
if(jobs.length===0)return fail({expected:EXPECTED,found:'no job that publishes',fix:'Set the path of the publish workflow: `--workflow PATH`, or the input workflow.',places:[{path:publishWorkflow.path,line:1}]})
const elsewhere=jobs.flatMap(heldElsewhere)[0]
const finding=judgeLines(publishWorkflow,jobs.filter(job=>heldElsewhere(job).length===0).flatMap(workflow_gate_judge),{expected:EXPECTED,passed:`The gate is the first step of ${jobs.map(({id})=>id).join(', ')}.`})
if(elsewhere===void 0||finding.status==='fail')return finding
return(0,fact.L5)('elsewhere',`Whether ${elsewhere} starts with the gate is unknown, because the audit does not read that file.`,`Check that release-gate is the first step in ${elsewhere}.`)}})
function heldElsewhere(job){if(job.uses!==void 0)return[job.uses.value]
const[first]=job.steps
if(first?.uses===void 0||(0,gate_step.Rv)(job)!==void 0)return[]
return handsOnVerdict(job,first)?[first.uses.value]:[]}function handsOnVerdict({steps},{id}){if(id===void 0)return false
const outputs=['sha','tag','version'].map(name=>`steps.${id.value}.outputs.${name}`)
const texts=steps.flatMap(step=>[...step.with.values(),...step.env.values()])
return texts.some(({value})=>outputs.some(output=>value.includes(output)))}function workflow_gate_judge(job){const gate=(0,gate_step.Rv)(job)
if(gate===void 0)return[{line:job.line,found:`no release-gate step in the job ${job.id}`}]
if(gate.if!==void 0)return[{line:gate.if.line,found:'`if` on the gate'}]
if(gate.continueOnError!==void 0&&gate.continueOnError.value!=='false')return[{line:gate.continueOnError.line,found:'`continue-on-error` on the gate'}]
const before=job.steps.slice(0,job.steps.indexOf(gate)).filter(step=>!mayComeBefore(step,gate))
const afterDenial=job.steps.filter(step=>publishesTo(step).length>0&&runsAfterFailure(step))
return[...before.map(({line})=>({line,found:`a step before the gate in the job ${job.id}`})),...afterDenial.map(step=>({line:step.if?.line??step.line,found:'a step that publishes after a denial'}))]}const runsAfterFailure=step=>/\b(?:always|failure|cancelled)\s*\(/i.test(step.if?.value??'')
const mayComeBefore=(step,gate)=>(0,gate_step.L1)(step)||(0,gate_step.IX)(gate)&&(0,gate_step.VI)(step)&&/^\$\{\{\s*github\.event\.repository\.default_branch\s*\}\}$/.test(step.with.get('ref')?.value??'')
const workflowHistory=defineControl({id:'workflow-history',title:'Each checkout has the full history',why:'Tools that read the version from git (setuptools-scm, hatch-vcs, git describe) find the wrong version in a shallow clone without tags.',fix:'In {workflow}, add `with: { fetch-depth: 0 }` to each checkout after the gate.',permissions:['contents: read'],severity:'warning',needs:['publishWorkflow'],judge({publishWorkflow}){const problems=releasingJobs(publishWorkflow).flatMap(job=>(0,gate_step.F9)(job).flatMap(step=>{const depth=step.with.get('fetch-depth')
if(depth?.value==='0')return[]
const found=depth===void 0?'no fetch-depth':`fetch-depth ${depth.value}`
return[{line:depth?.line??step.line,found:`${found} in the job ${job.id}`}]}))
return judgeLines(publishWorkflow,problems,{expected:'fetch-depth 0 in each checkout',passed:'Every checkout has the full history.'})}})
const workflowPermissions=defineControl({id:'workflow-permissions',title:'Only the job that publishes can request an identity token',why:'If other jobs can request one, a build script or a dependency can use it to publish other code.',fix:'In {workflow}, add `permissions: {}` at the top level and the required permissions to each job. Add `id-token: write` only to the job that publishes.',permissions:['contents: read'],severity:'error',needs:['publishWorkflow'],judge:({publishWorkflow})=>{const publishing=new Set(publishingJobs(publishWorkflow))
return judgeLines(publishWorkflow,[...judgeTop(publishWorkflow),...publishWorkflow.jobs.flatMap(job=>workflow_permissions_judgeJob(job,publishing.has(job)))],{expected:'no write permissions at the top level, and id-token: write only in the job that publishes',passed:'The top level grants no write permissions, and only the job that publishes has id-token: write.'})}})
function judgeTop({permissions}){if(permissions===void 0)return[{line:1,found:'no permissions at the top level'}]
return writes(permissions).map(({scope,line})=>({line,found:`${scope} at the top level`}))}function workflow_permissions_judgeJob({id,permissions},publishes){if(permissions===void 0)return[]
const tooMuch=writes(permissions).filter(({scope})=>scope==='write-all'||!publishes&&scope==='id-token: write')
return tooMuch.map(({scope,line})=>({line,found:`${scope} in the job ${id}`}))}function writes(permissions){if(permissions.kind==='all'){const{value,line}=permissions.access
return value==='read-all'||value===''?[]:[{scope:value,line}]}return[...permissions.scopes].filter(([,{value}])=>value!=='read'&&value!=='none').map(([scope,{value,line}])=>({scope:`${scope}: ${value}`,line}))}const workflowPinnedActions=defineControl({id:'workflow-pinned-actions',title:'Every action is pinned to a full commit',why:'A tag or a branch of an action can be moved to other code. That code then runs with the credentials of the release.',fix:'In {workflow}, replace each tag such as `@v1` with the full commit, and add the version in a comment: `gh api repos/OWNER/REPO/commits/v1 --jq .sha` shows the commit.',permissions:['contents: read'],severity:'error',needs:['publishWorkflow'],judge:({publishWorkflow})=>judgeLines(publishWorkflow,publishWorkflow.jobs.flatMap(job=>[job.uses,...job.steps.map(({uses})=>uses)]).filter(uses=>uses!==void 0&&!isPinned(uses.value)).map(({value,line})=>({line,found:value})),{expected:'every action pinned to a full commit',passed:'Every action is pinned.'})})
const isPinned=uses=>/^[.$]\//.test(uses)||/^docker:\/\/.+@sha256:[\da-f]{64}$|^[^@:]+@(?:[\da-f]{40}|[\da-f]{64})$/.test(uses)
const PRIVILEGED=new Set(['pull_request_target','workflow_run'])
const workflowPrivilegedTriggers=defineControl({id:'workflow-privileged-triggers',title:'The publish workflow has no trigger that outsiders can use',why:'With pull_request_target and workflow_run, a change by an outsider can start runs that have the credentials of the repository.',fix:'In {workflow}, delete `pull_request_target` and `workflow_run` from `on`.',permissions:['contents: read'],severity:'error',needs:['publishWorkflow'],judge:({publishWorkflow})=>judgeLines(publishWorkflow,publishWorkflow.triggers.filter(({event})=>PRIVILEGED.has(event)).map(({event,line})=>({line,found:event})),{expected:'neither pull_request_target nor workflow_run',passed:'The workflow has neither pull_request_target nor workflow_run.'})})
const PUBLISHING=['published','released','prereleased','created']
const workflowTriggers=defineControl({id:'workflow-triggers',title:'Only release events start the publish workflow',why:'A workflow that also runs for branches or on a schedule has release credentials in runs that are not releases.',fix:'In {workflow}, keep only `on: { push: { tags: ["v*"] } }`, `release: { types: [published] }` or `workflow_dispatch`, and move the other triggers to another workflow.',permissions:['contents: read'],severity:'error',needs:['publishWorkflow'],judge:({publishWorkflow})=>judgeLines(publishWorkflow,publishWorkflow.triggers.flatMap(workflow_triggers_judge),{expected:'only pushed tags, published releases or workflow_dispatch as triggers',passed:`The triggers are ${publishWorkflow.triggers.map(({event})=>event).join(', ')}.`})})
function workflow_triggers_judge({event,line,filters}){const lists=name=>(filters.get(name)??[]).length>0
switch(event){case'push':{const branches=['branches','branches-ignore'].filter(name=>filters.has(name))
if(branches.length>0)return[{line,found:`push with ${branches.join(' and ')}`}]
return lists('tags')||lists('tags-ignore')?[]:[{line,found:'push without tags'}]}case'release':{const types=filters.get('types')?.map(({value})=>value)??[]
const others=types.filter(type=>!PUBLISHING.includes(type))
if(others.length>0)return[{line,found:`release with the types ${others.join(', ')}`}]
return types.length>0?[]:[{line,found:'release without types'}]}case'workflow_dispatch':case'workflow_call':return[]
default:return PRIVILEGED.has(event)?[]:[{line,found:event}]}}const CONTROLS=[branchPullRequest,branchStaleReviews,branchStatusChecks,branchUpToDate,branchLinearHistory,branchForcePush,branchDeletion,branchBypass,tagCreation,tagCreators,tagUpdate,tagDeletion,tagBypass,environmentExists,environmentReviewers,environmentSelfReview,environmentAdmins,environmentTags,actionsDefaultPermissions,actionsApprovals,actionsPinned,immutableReleases,repositorySecrets,environmentSecrets,organizationSecrets,maintainersFile,maintainersAccounts,workflowTriggers,workflowPrivilegedTriggers,workflowGate,workflowEnvironment,workflowPermissions,workflowCredentials,workflowCheckout,workflowHistory,workflowPinnedActions,workflowExpressions,workflow_drift_workflowDrift]})}

