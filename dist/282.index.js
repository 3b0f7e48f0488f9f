"use strict"
exports.id=282
exports.ids=[282]
exports.modules={720:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{G:()=>authorize,x:()=>lookAlikes})
var _entry_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7011)
function authorize(account,grants){const{allowedUsers,file}=grants
const matches=matcher(account)
if(allowedUsers.some(matches))return{outcome:'granted',by:'allowed-users'}
const line=file?.people.find(matches)?.line
if(line!==void 0)return{outcome:'granted',by:`maintainers-file:${line}`}
const memberships=(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__.w2)(account.login)?[]:grants.memberships.filter(({login})=>(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__.Up)(login,account.login))
const active=memberships.find(({state})=>state.known&&state.value==='active')
if(active!==void 0)return{outcome:'granted',by:`team:${(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__.Ps)(active.team)}`}
const isNamed=entry=>(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__.Up)(entry.login,account.login)
const pinned=(allowedUsers.find(isNamed)??file?.people.find(isNamed))?.id
if(pinned!==void 0&&account.id===void 0)return{outcome:'id-unknown'}
const unreadable=memberships.find(({state})=>!state.known)
if(unreadable!==void 0)return{outcome:'team-unknown',membership:unreadable}
if(pinned!==void 0)return{outcome:'other-id',expected:pinned}
const pending=memberships.find(({state})=>state.known&&state.value==='pending')
return pending===void 0?{outcome:'not-listed'}:{outcome:'pending',team:(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__.Ps)(pending.team)}}function matcher({login,id}){const wanted=login.toLowerCase()
return entry=>entry.id===void 0?entry.login.length===wanted.length&&entry.login.toLowerCase()===wanted:entry.id===id}const lookAlikes=(login,people)=>people.map(person=>person.login).filter(listed=>{const[a,b]=[listed.toLowerCase(),login.toLowerCase()]
return a!==b&&(a.includes(b)||b.includes(a))})}),6552:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{Q:()=>releaseKeys,_:()=>isSameRelease})
var _pep440_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6873)
var _scheme_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9204)
function isSameRelease(a,b){return a.scheme==='semver'&&b.scheme==='semver'?semverKey(a)===semverKey(b):(0,_scheme_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(a,b)===0}function releaseKeys(version){const key=(0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__.$V)(version.text.split('+',1)[0]??'')
return[...version.scheme==='semver'?[semverKey(version)]:[],...key===void 0?[]:[key]]}const WORDS=new Map([['a','alpha'],['b','beta']])
function semverKey({major,minor,patch,prerelease}){const parts=prerelease.toLowerCase().match(/[a-z]+|\d+/g)??[]
const words=parts.map(part=>WORDS.get(part)??part.replace(/^0+(?=\d)/,''))
return[`${major}.${minor}.${patch}${prerelease===''?'':'-'}`,...words].join('.')}}),6282:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{CHECKS:()=>CHECKS})
var rule=__webpack_require__(2051)
var model_command=__webpack_require__(5166)
var fact=__webpack_require__(6725)
var model_policy=__webpack_require__(5241)
var entry=__webpack_require__(7011)
var authorize=__webpack_require__(720)
const CODES={'not-listed':'the actor is not listed in an input or file, and is not a member of an allowed team','rerun-by-other':'an allowed actor started the run, and an account that is not allowed re-ran it','bot-not-listed':'the actor is an app, and its full name is not listed','look-alike':'the actor only resembles a listed name; names must match in full','only-on-tag':'the actor is listed in the file at the tagged commit, but not on the default branch','other-id':'the login is listed with a different account ID, so it may now belong to another person','team-pending':'the actor has not accepted the invitation to the team','sender-mismatch':'the sender in the event payload is not the actor','nobody-configured':'no input, file or team says who may release','file-missing':'the file in `maintainers-file` is not on the default branch','file-unusable':'the file is not a plain text file','file-invalid':'a line of the file is not a valid entry'}
const actor=(0,rule.qH)({id:'actor',title:'The people who started and re-ran the run may release',why:'Everyone with write access can push a tag or re-run a job. Fewer people should be able to release.',needs:['people','maintainers','teams'],permissions:['contents: read','for teams, members: read of the organization, in `team-token`','to compare a pinned ID with the account that re-ran the job, actions: read'],codes:CODES,judge(facts,policy){const broken=brokenConfiguration(facts,policy)
if(broken!==void 0)return broken
const{people,maintainers}=facts
const{actor:first,triggering,sender,attempt}=people
if(sender!==void 0&&!sameAccount(sender,first))return(0,rule.fJ)('sender-mismatch',{expected:`the actor ${first.login} as the sender of the event`,found:sender.login,fix:'Start a new run from the account that releases: a re-run keeps the event and the actor. If this happens again, find out which credential started the run.',facts:{actor:first.login,sender:sender.login}})
const grants=grantsOf(facts,policy)
const lookups=((0,entry.Up)(first.login,triggering.login)?[first]:[first,triggering]).map(account=>({account,lookup:(0,authorize.G)(account,grants)}))
const evidence={actor:first.login,triggeringActor:triggering.login,attempt,...where(facts)}
const refused=lookups.find(({lookup})=>REFUSALS.has(lookup.outcome))
if(refused!==void 0){const isRerun=refused!==lookups[0]
const onTag=maintainers.status==='read'?maintainers.onTag:void 0
return refusal(refused.account,refused.lookup,{isRerun,grants,onTag,evidence,first:first.login})}const unsure=lookups.map(({account,lookup})=>unsettled(account,lookup,account===triggering?people.triggeringIdUnknown:void 0))
const reason=unsure.find(each=>each!==void 0)
if(reason!==void 0)return reason
const by=lookups.map(({account,lookup})=>`${account.login} is allowed by ${authorizedBy(lookup)}`)
return(0,rule.IX)(`${by.join('; ')}.`,{...evidence,authorizedBy:lookups.map(({lookup})=>authorizedBy(lookup))})}})
const REFUSALS=new Set(['not-listed','other-id','pending'])
const authorizedBy=lookup=>lookup.outcome==='granted'?lookup.by:''
const sameAccount=(a,b)=>a.id===void 0||b.id===void 0?(0,entry.Up)(a.login,b.login):a.id===b.id
function grantsOf({maintainers,teams},{allowedUsers,allowedTeams}){const base={allowedUsers,allowedTeams,memberships:teams}
return maintainers.status==='read'?{...base,file:maintainers.file}:base}const where=({maintainers})=>maintainers.status==='read'?{maintainersFile:maintainers.where,maintainersCommit:maintainers.commit}:{}
function brokenConfiguration({maintainers},policy){const wrong=(code,expected,found,fix)=>(0,rule.fJ)(code,{expected,found,fix,misconfigured:true})
const path=policy.maintainersFile?.path??''
if(maintainers.status==='missing'&&policy.maintainersFile?.explicit===true)return wrong('file-missing',`the file ${maintainers.where}`,'no such file',`Commit the file to the default branch, not only to the tag, or correct the input maintainers-file (now ${path}).`)
if(maintainers.status==='unusable')return wrong('file-unusable',`a plain text file at ${maintainers.where}`,maintainers.problem,'Replace it with a regular text file that has one @login per line.')
if(maintainers.status==='read'&&maintainers.file.problems.length>0){const{problems}=maintainers.file
const shown=problems.length>5?[...problems.slice(0,5),`and ${problems.length-5} more`]:problems
return wrong('file-invalid',`only entries and # comments in ${maintainers.where}`,shown.join('; '),'Correct these lines on the default branch, or comment them out. Until then, no entry of the file counts.')}const file=maintainers.status==='read'?maintainers.file:void 0
const grantsSomebody=policy.allowedUsers.length+policy.allowedTeams.length+(file?.people.length??0)+(file?.teams.length??0)>0
if(grantsSomebody)return
const inFile=maintainers.status==='read'?`, and ${maintainers.where} is empty`:''
return wrong('nobody-configured','at least one person or team that may release',`nobody${inFile}`,model_policy.cn)}function refusal(account,lookup,context){const{isRerun,first,grants,evidence}=context
const allowed=listed(grants)
if(isRerun)return(0,rule.fJ)('rerun-by-other',{expected:`a re-run by an account that may release (${allowed})`,found:`${account.login}, who re-ran the run of ${first} and is not allowed to release`,fix:`Ask ${first}, or another account in this list, to re-run the job.`,facts:evidence})
const[code,found,fix]=reasonOf(account,lookup,context)
return(0,rule.fJ)(code,{expected:`an actor who may release (${allowed})`,found,fix,facts:evidence})}function reasonOf(account,lookup,{grants,onTag}){const{login,id}=account
const ask=`Ask an allowed person to push the tag, or add the line @${login} by a pull request to the default branch.`
if(lookup.outcome==='other-id')return['other-id',`${login} with the account ID ${id??'(unknown)'}, not the pinned ID ${lookup.expected}`,`If the same person created the account again, pin the new ID: ${login}:${id??'ID'} (\`gh api users/${login} --jq .id\` shows it).`]
if(lookup.outcome==='pending'){const found=`${login}, who has not accepted the invitation to ${lookup.team}`
return['team-pending',found,`Ask ${login} to accept the invitation, then re-run the job.`]}if((0,entry.w2)(login)){const fix=`If the app may release, list its full name: allowed-users: ${login}.`
return['bot-not-listed',`the app ${login}, which is not listed`,fix]}if(onTag!==void 0&&(0,authorize.G)(account,{...grants,file:onTag}).outcome==='granted')return['only-on-tag',`${login}, who is listed in the file at the tagged commit only`,'Merge the change of the file into the default branch. The file at the tag does not count.']
const alike=(0,authorize.x)(login,[...grants.allowedUsers,...grants.file?.people??[]])
if(alike.length>0){const found=`${login}, which only resembles ${(0,model_command.uy)(alike.slice(0,3))}`
return['look-alike',found,`If the entry should be ${login}, correct it. ${ask}`]}return['not-listed',`${login}, who is not allowed to release`,ask]}function listed({allowedUsers,allowedTeams,file}){const people=[...allowedUsers,...file?.people??[]].map(({login})=>login)
const teams=[...allowedTeams,...file?.teams??[]].map(team=>`the team ${(0,entry.Ps)(team)}`)
const names=[...new Set([...people,...teams])]
return(0,model_command.uy)(names.length>8?[...names.slice(0,8),`${names.length-8} more`]:names)}function unsettled(account,lookup,idUnknown){if(lookup.outcome==='team-unknown')return lookup.membership.state.known?void 0:lookup.membership.state
if(lookup.outcome!=='id-unknown')return
return idUnknown??(0,fact.L5)('not-found',`The list pins an ID for ${account.login}, and the ID of the account is unknown.`,`List ${account.login} without an ID, or grant the token actions: read.`)}const approvals=(0,rule.qH)({id:'approvals',title:'The commit was merged by an approved pull request',why:'Without branch rules, a commit can reach the branch when only its author has seen it.',needs:['requestedTag','tag','pullRequests','branches'],permissions:['pull-requests: read'],codes:{'no-pull-request':'the commit was pushed directly to the branch','not-merge-commit':'the commit is part of a pull request, but is not its merge commit','too-few':'the last commit of the pull request has fewer approvals than `required-approvals`; approvals by apps, and by authors and committers of its commits, do not count, and each email address without an account subtracts one approval'},off:({requiredApprovals})=>requiredApprovals===0?'The input required-approvals is 0.':void 0,judge({requestedTag,tag,pullRequests,branches:{branches}},{requiredApprovals}){const names=branches.filter(({exists})=>exists).map(({name})=>name)
const into=pullRequests.filter(({base})=>names.includes(base))
const[first]=into
if(first===void 0)return(0,rule.fJ)('no-pull-request',{expected:`a pull request into ${(0,model_command.uy)(names)} with ${count(requiredApprovals)}`,found:'a commit that was pushed directly to the branch',fix:'Open a pull request with the change, get it approved, merge it, and tag the merge commit.'})
const commit=requestedTag.commit??tag.commit
const tallies=into.filter(({mergeCommit})=>mergeCommit!==void 0&&mergeCommit===commit).map(tally).sort((a,b)=>b.counted-a.counted)
const[best]=tallies
if(best===void 0)return notMergeCommit(first,requestedTag.tag,tag)
if(best.counted>=requiredApprovals){const{number,approvers}=best
return(0,rule.IX)(`#${number} was approved by ${approvers.join(', ')}.`,{pullRequest:number,approvers})}const unread=tallies.find(({isUnread,approvers})=>isUnread&&approvers.length>=requiredApprovals)
if(unread!==void 0)return(0,fact.L5)('too-many',`#${unread.number} has more than 100 commits, or a commit with more than 10 authors, so not all of its authors are known. An approver (${unread.approvers.join(', ')}) may be one of them.`,'Open another pull request with fewer commits, get it approved, merge it, and tag its merge commit.')
return tooFew(best,requiredApprovals)}})
const count=approvalsNeeded=>`${approvalsNeeded} approval${approvalsNeeded===1?'':'s'}`
function tally(pullRequest){const{number,author,contributors}=pullRequest
const approvers=approversOf(pullRequest).map(({login})=>login)
const unlinked=contributors?.unlinked??[]
const counted=contributors===void 0?0:Math.max(0,approvers.length-unlinked.length)
return{number,hasAuthor:author!==void 0,approvers,unlinked,isUnread:contributors===void 0,counted}}function approversOf({author,contributors,head,reviews}){if(author===void 0)return[]
const own=[author,...contributors?.accounts??[]]
const accounts=reviews.flatMap(({reviewer,isUser,state,commit})=>state==='APPROVED'&&isUser&&commit===head&&reviewer!==void 0?[reviewer]:[])
const others=accounts.filter(account=>!own.some(each=>(0,entry.M_)(each,account)))
return others.filter((account,index)=>others.findIndex(each=>(0,entry.M_)(each,account))===index)}function notMergeCommit({number,mergeCommit},name,{planned,commit}){const word=(0,model_command.r7)(name)
const command=planned===true?`git tag -a -m ${word} ${word} ${mergeCommit??''}`:(0,model_command.L3)(name,mergeCommit)
return(0,rule.fJ)('not-merge-commit',{expected:`the merge commit of #${number}${mergeCommit===void 0?'':`, ${mergeCommit}`}`,found:`${commit??'another commit'}, which is only a part of the pull request, so its approval does not cover this state`,fix:mergeCommit===void 0?'GitHub does not report the merge commit of this pull request. Open another pull request, get it approved, merge it, and tag the merge commit.':`Tag the merge commit: \`${command}\`.`,facts:{pullRequest:number,mergeCommit:mergeCommit??null,commit:commit??null}})}function tooFew({number,hasAuthor,approvers,unlinked},needed){const[commit='']=unlinked
const found=approvers.length===0?'no approvals':`${count(approvers.length)} (${approvers.join(', ')})`
const isUnlinked=approvers.length>=needed
return(0,rule.fJ)('too-few',{expected:`${count(needed)} of the last commit of #${number}, by people who are not authors of its commits`,found:!hasAuthor?'an author whose account is deleted, so each approval may be their own':isUnlinked?`${found}, and ${unlinked.length} email ${unlinked.length===1?'address':'addresses'} in its commits without an account, so ${unlinked.length===1?'one approval':'as many approvals'} may be by an author`:found,fix:isUnlinked?`Ask the author of ${commit} to add the address in it (\`git show -s --format=fuller ${commit}\` shows it) to their GitHub account under Settings → Emails. Then re-run this job.`:'A merged pull request can no longer be approved. Open another pull request, get its last commit approved, merge it, and tag the merge commit.',facts:{pullRequest:number,approvers,unlinked}})}var changelog=__webpack_require__(5132)
const changelog_changelog=(0,rule.qH)({id:'changelog',title:'The changelog has an entry for the version',why:'A release without notes is often a mistake, and users read the notes to learn what changed.',needs:['version','changelog','today'],permissions:['contents: read'],codes:{'file-missing':'the changelog is not in the tagged commit','file-unusable':'the changelog is not a plain text file','no-entry':'the version has no heading such as `## [VERSION] - YYYY-MM-DD`, with one to three `#`','no-date':'the heading has no date in the form YYYY-MM-DD, or, with `changelog-date: optional`, a date in another form','future-date':'the date is in the future in every time zone',yanked:'the entry is marked [YANKED]',empty:'the section under the heading is empty','still-unreleased':'the section Unreleased at the tagged commit is not empty'},off:({changelog:path})=>path===void 0?'The input changelog is empty.':void 0,judge({version,changelog:file,today},{changelogDate}){if(file.status!=='read')return noFile(file)
const{path,sections}=file
const section=(0,changelog.w4)(sections,version)
const heading=`## [${version.text}]${changelogDate==='required'?` - ${today}`:''}`
if(section===void 0)return noEntry(path,sections,heading)
const{date,yanked}=section.entry
const facts={path,heading:section.heading,date}
const correct=what=>`${what} in ${path}, commit the change, and tag that commit.`
if(!(0,changelog.$P)(date)&&(changelogDate==='required'||date!==''))return(0,rule.fJ)('no-date',{expected:`a date such as ## [${version.text}] - ${today}`,found:date===''?`no date in the heading ${section.heading}`:date,fix:correct(date===''?'Add the date':'Correct the date'),facts})
if(date>today){const fix=correct('Correct the date')
return(0,rule.fJ)('future-date',{expected:`a date no later than ${today}`,found:date,fix,facts})}if(yanked){const fix='Release the next version.'
return(0,rule.fJ)('yanked',{expected:'a version that is not withdrawn',found:'an entry marked [YANKED]',fix,facts})}if(section.isEmpty){const fix=correct('Describe the changes')
return(0,rule.fJ)('empty',{expected:'a description of the changes',found:'an empty section',fix,facts})}const unreleased=sections.find(each=>(0,changelog.Ni)(each.heading)&&!each.isEmpty)
if(unreleased!==void 0)return(0,rule.fJ)('still-unreleased',{expected:'an empty section Unreleased, because its changes are in this release',found:lines(unreleased.body.split('\n').length),fix:correct(`Move them under ${section.heading}`),facts})
return(0,rule.IX)(`${path} has an entry${date===''?'':` dated ${date}`}.`,facts)}})
const lines=count=>`${count} line${count===1?'':'s'} under Unreleased`
function noFile(file){const path=file.status==='off'?'':file.path
const unusable=file.status==='unusable'
return(0,rule.fJ)(unusable?'file-unusable':'file-missing',{expected:`a changelog at ${path} in the tagged commit`,found:unusable?file.problem:'no such file',fix:`Commit ${path} in the format of https://keepachangelog.com, or correct the input changelog.`})}function noEntry(path,sections,heading){const headings=sections.map(each=>each.heading).slice(0,3)
return(0,rule.fJ)('no-entry',{expected:`the heading ${heading}`,found:headings.length===0?'no release headings':`headings such as ${(0,model_command.uy)(headings)}`,fix:`Add the entry to ${path}, commit the change, and tag that commit.`})}var required_check=__webpack_require__(5479)
const requiredChecks=(0,rule.qH)({id:'required-checks',title:'The required checks succeeded on the commit',why:'A tag can point at a commit whose tests have failed or have not run.',needs:['requestedTag','commitChecks','pastRetention'],permissions:['checks: read','statuses: read'],codes:{failed:'a required check failed, was canceled or timed out',skipped:'a required check was skipped or neutral, and is not written as `name?`',pending:'a required check was still running when `checks-timeout` expired',missing:'the commit has no check with a required name, or none from the required app; jobs of the publishing run do not count'},off:({requiredChecks:required})=>required.length===0?'The input required-checks is empty.':void 0,judge({requestedTag,commitChecks,pastRetention},policy){const all=(0,required_check.ES)(policy.requiredChecks,commitChecks)
const facts={checks:all.map(describe)}
const wrong=all.filter(({state})=>state!=='success')
const worst=['failure','skipped','missing','pending'].find(state=>wrong.some(standing=>standing.state===state))
if(worst===void 0)return(0,rule.IX)(`${all.map(({required})=>required.text).join(', ')} succeeded.`,facts)
if(worst==='missing'&&pastRetention)return expired(wrong,requestedTag.tag)
return(0,rule.fJ)(required_checks_CODES[worst],{expected:`${(0,model_command.Ol)(wrong.map(({required})=>required.text))} to succeed`,found:wrong.map(describe).join('; '),fix:worst==='missing'?findMissing(wrong,commitChecks):FIXES[worst](policy.checksTimeout),facts})}})
const required_checks_CODES={failure:'failed',skipped:'skipped',missing:'missing',pending:'pending'}
const describe=({required,runs})=>`${required.text}: ${runs.length===0?'no such check':runs.map(({name,detail})=>`${name} ${detail.toLowerCase()}`).join(', ')}`
function expired(wrong,tag){const missing=wrong.filter(({state})=>state==='missing').map(({required})=>required.text)
return(0,fact.L5)('expired',`The commit has no check ${(0,model_command.uy)(missing)}, and it is older than 90 days. GitHub deletes checks, statuses and runs after that time.`,`Run the workflow on the tag (\`gh workflow run FILE --ref ${(0,model_command.r7)(tag)}\`, which needs on: workflow_dispatch in it), then re-run this job; or tag a newer commit.`)}const FIXES={failure:()=>'Fix the failure and tag the commit with the fix. If the check is flaky, re-run it, then re-run this job.',skipped:()=>'Run the check on this commit. If it may be skipped, add a question mark to its name in required-checks (name?).',pending:timeout=>timeout===0?'Wait for the check to finish and re-run this job, or set checks-timeout (in minutes).':`Wait for the check to finish and re-run this job, or raise checks-timeout (now ${timeout} minutes).`}
function findMissing(wrong,commitChecks){const own=wrong.find(({state,ownRun})=>state==='missing'&&ownRun)
if(own!==void 0)return`${own.required.text} is a job of the publishing run, and these jobs do not count. Require a check of another workflow; to wait for jobs of this run, use \`needs:\`.`
const jobs=(0,required_check.rv)(commitChecks)
const others=commitChecks.filter(check=>!jobs.includes(check))
if(others.length===0)return'No check has reported on this commit. Run the workflow on it, for example with on: push for the branch.'
const names=others.map(({name,app})=>app==null?name:`${name}@${app}`)
return`Correct the name in required-checks. The checks of the commit are ${(0,model_command.Ol)([...new Set(names)].slice(0,20))}.`}const tagBranch=(0,rule.qH)({id:'tag-branch',title:'The commit is on a release branch',why:'A tag can point at any commit, reviewed or not. Only commits on the branch have passed its rules.',needs:['requestedTag','branches'],permissions:['contents: read'],codes:{'not-on-branch':'the commit is not on a release branch','no-branch':'the repository has no branch that matches `release-branches`'},judge({requestedTag,branches:{expected,branches}}){const there=branches.filter(branch=>branch.exists)
const containing=there.find(branch=>branch.contains)
const facts={expected,branches:there.map(branch=>branch.name),on:containing?.name??null}
if(containing!==void 0)return(0,rule.IX)(`On ${containing.name}.`,facts)
if(there.length===0)return(0,rule.fJ)('no-branch',{expected:`a branch named ${(0,model_command.uy)(expected)}`,found:'no such branch',fix:'Correct the input release-branches, or push the branch.',facts})
const names=there.map(branch=>branch.name)
const shown=names.length>5?[...names.slice(0,5),`${names.length-5} more`]:names
return(0,rule.fJ)('not-on-branch',{expected:`a commit on ${(0,model_command.uy)(shown)}`,found:`a commit that is not on ${names.length===1?names[0]??'':'any of them'}`,fix:`Merge the commit into ${names[0]??''}, then recreate the tag there: \`${(0,model_command.L3)(requestedTag.tag,`origin/${names[0]??''}`)}\`.`,facts})}})
const tag_name_CODES={'no-match':'the name does not match `tag-pattern`','not-a-version':'the version part of the name is not a valid version of `version-scheme` in its strict form',ambiguous:'the name matches the pattern in more than one way','channel-not-allowed':'the channel of the version is not listed in `channels`','pattern-timeout':'the regular expression in `tag-pattern` took too long'}
const tagName=(0,rule.qH)({id:'tag-name',title:'The tag has the name of a release',why:'A name that only resembles a version reaches registries as a wrong version. A hostile name can reach a shell.',needs:['requestedTag','name'],permissions:[],codes:tag_name_CODES,judge({requestedTag,name},policy){const{tag}=requestedTag
const facts={tag,pattern:policy.tagPattern.text,scheme:policy.versionScheme}
if(name.outcome!=='release')return notARelease(tag,name,policy,facts)
const{version}=name
const found={...facts,version:version.text,channel:version.channel}
if(policy.channels.includes(version.channel))return(0,rule.IX)(`${version.text} is a ${version.channel} version (${SCHEME_NAMES[version.scheme]}).`,found)
return(0,rule.fJ)('channel-not-allowed',{expected:`a version in the channel ${(0,model_command.uy)(policy.channels)}`,found:`${version.text}, which is in the channel ${version.channel}`,fix:`To release it, add its channel to the input: channels: ${[...policy.channels,version.channel].join(', ')}.`,facts:found})}})
function notARelease(tag,name,policy,facts){switch(name.outcome){case'no-match':return(0,rule.fJ)('no-match',{expected:`a name that matches ${policy.tagPattern.text}`,found:(0,model_command.TL)(tag),fix:renameTo(name.suggestion,tag,policy),facts})
case'not-a-version':return(0,rule.fJ)('not-a-version',{expected:`a version in strict ${SCHEME_NAMES[policy.versionScheme]} form, such as ${EXAMPLES[policy.versionScheme]}`,found:(0,model_command.TL)(name.text),fix:renameTo(name.suggestion,tag,policy),facts})
case'ambiguous':return(0,rule.fJ)('ambiguous',{expected:`one way to match ${policy.tagPattern.text}`,found:`${name.readings.length} ways: ${name.readings.join('; ')}`,fix:'In tag-pattern, separate {package} and {version} with a text that no package name contains, such as @.',facts,misconfigured:true})
case'timeout':return(0,rule.fJ)('pattern-timeout',{expected:'a regular expression in tag-pattern that finishes in time',found:`a timeout on ${(0,model_command.TL)(tag)}`,fix:'Rewrite the regular expression without nested repetition such as (a+)+, or use a template such as v{version}.',facts,misconfigured:true})}}function renameTo(suggestion,tag,{tagPattern,versionScheme}){if(suggestion===void 0)return`Use a name that matches, for example ${example(tagPattern.text,versionScheme)}.`
const name=(0,model_command.r7)(suggestion)
return`Use ${suggestion}: \`git tag -a -m ${name} ${name} ${(0,model_command.r7)(`${tag}^{}`)} && git push origin ${name}\`. Then delete the wrong tag: \`git push origin ${(0,model_command.r7)(`:refs/tags/${tag}`)}\`.`}const SCHEME_NAMES={auto:'SemVer or PEP 440',semver:'SemVer',pep440:'PEP 440',calver:'CalVer'}
const EXAMPLES={auto:'1.2.3',semver:'1.2.3',pep440:'1.2.3rc1',calver:'2026.11'}
const example=(pattern,scheme)=>pattern.startsWith('/')?`one that ${pattern} matches`:pattern.replace('{version}',EXAMPLES[scheme]).replace('{package}','name')
const tagObject=(0,rule.qH)({id:'tag-object',title:'The tag is an annotated tag of this name on a commit',why:'A lightweight tag does not record who created it. A tag object can be pushed again under another name.',needs:['requestedTag','tag'],permissions:['contents: read'],codes:{missing:'the tag does not exist in the repository',lightweight:'the tag is lightweight and `require-annotated` is true','other-name':'the tag object was created for another name','not-a-commit':'the tag does not point directly at a commit'},judge({requestedTag,tag},{requireAnnotated}){const name=requestedTag.tag
const facts={tag:name,object:tag.object?.oid??null,type:tag.object?.type??null}
if(tag.object===void 0)return(0,rule.fJ)('missing',{expected:`the tag ${(0,model_command.TL)(name)} in the repository`,found:'no such tag',fix:`Push it: \`git push origin ${(0,model_command.r7)(`refs/tags/${name}`)}\`.`,facts})
if(tag.object.type==='commit'&&!requireAnnotated)return(0,rule.IX)('The tag is lightweight, and require-annotated is false.',facts)
if(tag.object.type==='commit')return(0,rule.fJ)('lightweight',{expected:'an annotated tag',found:'a lightweight tag',fix:`Recreate the tag: \`${(0,model_command.L3)(name,tag.object.oid)}\`. Or allow lightweight tags with require-annotated: false.`,facts})
const{target}=tag
if(target?.type!=='commit')return(0,rule.fJ)('not-a-commit',{expected:'a tag that points at a commit',found:`a tag that points at a ${target?.type??tag.object.type}`,fix:`Tag the commit itself: \`${(0,model_command.L3)(name,tag.commit)}\`.`,facts})
if(tag.writtenName!==name)return(0,rule.fJ)('other-name',{expected:`a tag object created for ${(0,model_command.TL)(name)}`,found:`a tag object created for ${(0,model_command.TL)(tag.writtenName??'')}`,fix:`Recreate the tag under its own name: \`${(0,model_command.L3)(name,target.oid)}\`.`,facts})
return(0,rule.IX)(tag.planned===true?'The tag will be annotated.':'The tag is annotated.',facts)}})
const tagSignature=(0,rule.qH)({id:'tag-signature',title:'The tag is signed by a person who may release',why:'A thief who has a stolen token can push a tag, but cannot sign it.',needs:['requestedTag','tag','signature','maintainers','teams'],permissions:['contents: read'],codes:{unsigned:'the tag has no signature',invalid:'the signature does not verify','unknown-signer':'the signature verifies, but the account of the signer is unknown','signer-not-listed':'the signer is not allowed to release'},off:({requireSignature})=>requireSignature?void 0:'The input require-signature is false.',judge({requestedTag,tag,signature,maintainers,teams},{allowedUsers,allowedTeams}){const{principal,reason,verified,verifiedBy}=signature
const signer=tag.tagger
const facts={verifiedBy,verified,reason,signer:principal??signer?.login??null}
const sign=`Sign it: \`${(0,model_command.L3)(requestedTag.tag,tag.commit).replace('git tag -f -a','git tag -f -s')}\`.`
if(reason==='unsigned')return(0,rule.fJ)('unsigned',{expected:'a signed tag',found:'a tag without a signature',fix:sign,facts})
if(!verified){const fix=`${verifiedBy==='allowed-signers'?ALLOW_KEY:ADD_KEY} ${sign}`
return(0,rule.fJ)('invalid',{expected:'a signature that verifies',found:`the result ${reason}`,fix,facts})}if(verifiedBy==='allowed-signers')return(0,rule.IX)(`Signed by ${principal??'an allowed signer'}.`,facts)
if(verifiedBy==='git')return(0,fact.L5)('token-missing','The signature verifies with the keys of this computer, but only GitHub knows which account owns the key.','Push the tag and let the workflow check it, or set allowed-signers.')
if(signer===void 0)return(0,rule.fJ)('unknown-signer',{expected:'a signer with a GitHub account',found:'a tagger whose email address does not belong to an account',fix:`Set user.email to a verified email address of your account. ${sign}`,facts})
const file=maintainers.status==='read'?{file:maintainers.file}:{}
const lookup=(0,authorize.G)(signer,{allowedUsers,allowedTeams,memberships:teams,...file})
if(lookup.outcome==='granted')return(0,rule.IX)(`Signed by ${signer.login}, who is allowed by ${lookup.by}.`,facts)
if(lookup.outcome==='team-unknown'&&!lookup.membership.state.known)return lookup.membership.state
return(0,rule.fJ)('signer-not-listed',{expected:'a signature by a person who may release',found:`a signature by ${signer.login}, who is not allowed to release`,fix:`Ask a person who may release to sign the tag. ${sign}`,facts})}})
const ADD_KEY="Add the key to the signer's account at https://github.com/settings/keys, and verify the email address of the tagger."
const ALLOW_KEY='Add the key to the allowed-signers file on the default branch, or sign with a key that is in it.'
const NEVER_MOVE='Release a new version, and restrict tag updates with a ruleset.'
const tagUnmoved=(0,rule.qH)({id:'tag-unmoved',title:'The tag has not changed since the push',why:'Between the push and the job, someone can move the tag to other code.',needs:['requestedTag','tag'],permissions:['contents: read'],codes:{gone:'the tag was deleted after the push',moved:'the tag is not the object that was pushed, or does not point at the commit of the run','already-published':'GitHub already has a different tag of this name (on the command line)'},judge({requestedTag,tag}){const facts={pushedObject:requestedTag.object??null,pushedCommit:requestedTag.commit??null,object:tag.object?.oid??null,commit:tag.commit??null}
const{published}=tag
if(published!==void 0&&!published.known)return published
if(tag.object===void 0){const fix='To release it, push the tag again.'
return(0,rule.fJ)('gone',{expected:`the tag ${(0,model_command.TL)(requestedTag.tag)}`,found:'no such tag',fix,facts})}if(published?.value!==void 0&&published.value.oid!==tag.object.oid)return(0,rule.fJ)('already-published',{expected:`no tag ${requestedTag.tag} on GitHub, or the object ${tag.object.oid}`,found:`the object ${published.value.oid} on GitHub`,fix:NEVER_MOVE,facts:{...facts,published:published.value.oid}})
if(requestedTag.object!==void 0&&requestedTag.object!==tag.object.oid)return(0,rule.fJ)('moved',{expected:`the pushed object ${requestedTag.object}`,found:`the object ${tag.object.oid}`,fix:NEVER_MOVE,facts})
if(requestedTag.commit!==void 0&&requestedTag.commit!==tag.commit)return(0,rule.fJ)('moved',{expected:`the commit of the run, ${requestedTag.commit}`,found:tag.commit===void 0?'no commit':`the commit ${tag.commit}`,fix:NEVER_MOVE,facts})
return(0,rule.IX)(requestedTag.commit===void 0?'The tag is judged in its current state.':'The tag has not moved.',facts)}})
var trigger=__webpack_require__(4871)
var scheme=__webpack_require__(9204)
const versionFiles=(0,rule.qH)({id:'version-files',title:'The files of the package declare the same version',why:'The registry uses the version in the files. If the tag has another version, the wrong version is published.',needs:['version','declaredVersions'],permissions:['contents: read'],codes:{differs:'a file declares another version','not-from-tag':'the build sets the version of a `pyproject.toml`, and its configuration does not take the version from the tag',undeclared:'a file declares no version in the expected place','file-missing':'a file is not in the tagged commit','file-unreadable':'a file cannot be parsed, or the regular expression took too long'},off:({versionFiles:files})=>files.length===0?'The input version-files is empty.':void 0,judge({version,declaredVersions}){const facts={version:version.text,declared:declaredVersions.map(summarise)}
const wrong=declaredVersions.filter(each=>each.outcome!=='from-tag'&&!(each.outcome==='version'&&(0,scheme.p)(each.version,version)))
const[first]=wrong
if(first===void 0)return(0,rule.IX)(declaredVersions.map(summarise).join('; ')+'.',facts)
return(0,rule.fJ)(version_files_CODES[first.outcome],{expected:`${version.text} in ${wrong.map(({path})=>path).join(', ')}`,found:wrong.map(summarise).join('; '),fix:[...new Set(wrong.map(fixOf))].join(' '),facts})}})
const version_files_CODES={version:'differs','from-tag':'differs','not-from-tag':'not-from-tag',undeclared:'undeclared','missing-file':'file-missing',unreadable:'file-unreadable'}
function fixOf(declared){const{path}=declared
if(declared.outcome!=='not-from-tag')return'Set the version in the file, commit the change, and tag that commit; or correct the input version-files.'
const{instead,requires}=declared
if(requires!==void 0)return`Add "${requires}" to requires in the [build-system] table of ${path}, commit the change, and tag that commit.`
const name='list the file that declares the version'
return instead===void 0?`In version-files, ${name} instead of ${path}, for example src/pkg/__init__.py:/__version__ = "(.+)"/.`:`In version-files, ${name} instead of ${path}: ${path.slice(0,path.lastIndexOf('/')+1)}${instead}`}function summarise(declared){const{path}=declared
switch(declared.outcome){case'version':return`${path}: ${declared.version}`
case'from-tag':return`${path}: from the tag, by ${declared.by}`
case'not-from-tag':return`${path}: dynamic = ["version"], set by ${declared.where}`
case'undeclared':return`${path}: no version in ${declared.where}`
case'missing-file':return`${path}: no such file`
case'unreadable':return`${path}: cannot be read (${declared.problem})`}}var same_release=__webpack_require__(6552)
var version_version=__webpack_require__(7972)
const versionOrder=(0,rule.qH)({id:'version-order',title:'The version is newer than earlier releases',why:'Releasing an old version again, or the same version in another spelling, causes downgrades and conflicts.',needs:['version','releases'],permissions:['contents: read'],codes:{'same-version':'another tag is the same version in another spelling','not-newer':'a release of the same line (with `strict`, any release) is newer',incomparable:'another release has the same numbers, and no rule orders the two versions'},judge({version,releases},{versionOrder:order}){const ranked=releases.map(release=>({...release,difference:(0,scheme.Zy)(version,release.version)}))
const facts={version:version.text,order,releases:releases.length}
const same=releases.find(release=>(0,same_release._)(version,release.version))
if(same!==void 0)return(0,rule.fJ)('same-version',{expected:`a version that is not released yet`,found:`${version.text}, which is the same version as the tag ${same.tag}`,fix:`Release the next version. ${version.text} is taken in every spelling.`,facts})
if(order==='any')return(0,rule.IX)('The version is not released yet; version-order is any.',facts)
const rivals=ranked.filter(release=>order==='strict'||(0,version_version.t)(version,release.version))
const unordered=rivals.find(({difference})=>difference===void 0)
if(unordered!==void 0)return(0,rule.fJ)('incomparable',{expected:`a version that is comparable with ${unordered.tag}`,found:version.text,fix:'Set version-scheme to the scheme of the project, and release the next patch version.',facts})
const newest=rivals.filter(({difference})=>(difference??0)<0).reduce(newer,void 0)
if(newest===void 0)return(0,rule.IX)(order==='strict'?'Newer than every release.':`Newer than every release of ${line(version)}.`,facts)
return(0,rule.fJ)('not-newer',{expected:`a version newer than ${newest.tag}`,found:version.text,fix:order==='strict'?`Release a version newer than ${newest.version.text}, or allow backports with version-order: line.`:`Release a version of ${line(version)} that is newer than ${newest.version.text}.`,facts:{...facts,newest:newest.tag}})}})
const line=version=>`${version.major}.${version.minor}`
const newer=(best,next)=>best===void 0||((0,scheme.Zy)(next.version,best.version)??0)>0?next:best
const CHECKS=[trigger.h,tagName,tagObject,tagUnmoved,tagSignature,tagBranch,versionOrder,actor,requiredChecks,approvals,changelog_changelog,versionFiles]})}

