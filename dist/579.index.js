"use strict";exports.id=579,exports.ids=[579],exports.modules={579:(function(t,s,e){e.d(s,{E:()=>i});const i=(t,s)=>({status:'text',text:t.startsWith('\ufeff')?t.slice(1):t,oid:s})})};
