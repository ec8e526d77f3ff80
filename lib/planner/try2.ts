import { bruteForce } from "#lib/planner/testing/brute-force";
import { tinyInstance } from "#lib/planner/testing/generate";
import { solve } from "#lib/planner/solve";
let bt=0, st=0, inf=0, empty=0, mx=0;
for (let s=1;s<=+process.argv[2]!;s++){
 const i=tinyInstance(s);
 let t=performance.now(); const b=bruteForce(i); let d=performance.now()-t; bt+=d; mx=Math.max(mx,d);
 t=performance.now(); const r=await solve(i); st+=performance.now()-t;
 if(!b) inf++; else if(b.plan.events.length===0) empty++;
 if (JSON.stringify(b?.objective??null)!==JSON.stringify(r.objective)|| r.status==='feasible') console.log("DIFF",s,b?.objective,r.objective,r.status);
}
console.log({bt,st,inf,empty,mx});
