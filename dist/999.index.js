export const id = 999;
export const ids = [999];
export const modules = { 56999: ((e, t, n) => {
	n.d(t, {
		createDebugLog: () => y,
		debugCommand: () => b
	});
	var r = n(72426);
	var i = n(24244);
	;
	class a extends i.J {
		name = "events";
		#e = new Map();
		handleEvent({ type: e }) {
			this.#e.set(e, (this.#e.get(e) ?? 0) + 1);
			return true;
		}
		snapshot() {
			return Object.fromEntries(this.#e);
		}
		reset() {
			this.#e.clear();
		}
	}
	var o = n(81925);
	var s = n(26749);
	var c = n(39889);
	var l = n(89109);
	;
	const u = 200;
	function d(e) {
		return (0, c.bt)(`${e.type}${f(e)}`);
	}
	function f(e) {
		switch (e.type) {
			case "run.started": return `${e.isTrial ? " (the plan is held against the artifacts)" : ""}: ${(0, l.LS)(e.artifacts, "artifact")}${e.bytes > 0 ? `, files of ${(0, o.z3)(e.bytes)}` : ""}`;
			case "scan.started": return `${p(e)} (${e.backend}, ${e.purpose})`;
			case "scan.progress": return `${p(e)}: ${(0, o.z3)(e.bytes)} read`;
			case "anomaly.detected": return `${p(e)}: ${h(e)}`;
			case "scan.finished": {
				const t = e.isReadable ? "" : ", could not be read whole";
				const n = `${t}${e.isInterrupted ? ", interrupted" : ""}`;
				return `${p(e)}: ${(0, l.LS)(e.records, "record")}, ${h(e)}${n}`;
			}
			case "recovery.started": return `${p(e)} (${e.mode}${e.planOnly ? ", plan only" : ""})`;
			case "recovery.finished": return `${p(e)}: ${g(e.status, e.removedRecords, [
				"removed",
				"to remove",
				"nothing to mend"
			])}`;
			case "compaction.started": return `${p(e)}${e.dryRun ? " (dry run)" : ""}`;
			case "compaction.finished": return `${p(e)}: ${g(e.status, e.reclaimedRecords, [
				"reclaimed",
				"to reclaim",
				"nothing to let go"
			])}`;
			case "metrics.read": return ` ${m(e.source)}: ${e.status}`;
		}
	}
	function p({ artifact: e }) {
		return ` ${m(e)}`;
	}
	function m(e) {
		return (0, c.$Q)((0, s.UY)(e), u);
	}
	function h({ errors: e, warnings: t }) {
		return `${(0, l.LS)(e, "error")}, ${(0, l.LS)(t, "warning")}`;
	}
	function g(e, t, [n, r, i]) {
		const a = t === 0 ? "" : `, ${(0, l.LS)(t, "record")} ${e === "done" ? n : r}`;
		if (e === "none") return i;
		return e === "done" || e === "planned" ? `${e}${a}` : e;
	}
	;
	const _ = 1e3;
	class v {
		#e = null;
		#t = null;
		#n;
		#r;
		constructor(e) {
			this.#n = e + _;
			this.#r = e;
		}
		progress(e, t) {
			this.#e = {
				...e,
				bytes: e.bytes + (this.#e?.bytes ?? 0)
			};
			if (t < this.#n) return [];
			this.#n = t + _;
			return [this.#e];
		}
		findings(e, t) {
			this.#t = {
				...e,
				papyra: e.papyra + (this.#t?.papyra ?? 0),
				errors: e.errors + (this.#t?.errors ?? 0),
				warnings: e.warnings + (this.#t?.warnings ?? 0)
			};
			if (t < this.#r) return [];
			this.#r = t + _;
			return this.rest();
		}
		rest() {
			const e = this.#t;
			this.#t = null;
			return e === null ? [] : [e];
		}
	}
	;
	function y(e, t = r.L) {
		const n = new a();
		const i = new Map();
		const o = (n) => e(`[${(t() / 1e3).toFixed(3)} s] ${n}`);
		return {
			metrics: [n],
			onMetricChanged({ metric: e, event: r }) {
				if (e !== n) return;
				for (const e of x(r, i, t())) o(d(e));
			},
			onStopped() {
				const e = Object.entries(n.snapshot()).map(([e, t]) => `${e} ${t}`);
				o(`events: ${e.join(", ") || "none"}`);
			}
		};
	}
	function b(e) {
		return `::debug::${e.replaceAll("%", "%25")}`;
	}
	function x(e, t, n) {
		if (e.type === "scan.started") t.set(e.artifact, new v(n));
		const r = "artifact" in e ? t.get(e.artifact) : undefined;
		if (r === undefined) return [e];
		if (e.type === "scan.progress") return r.progress(e, n);
		if (e.type === "anomaly.detected") return r.findings(e, n);
		return e.type === "scan.finished" ? [...r.rest(), e] : [e];
	}
}) };
