export const id = 122;
export const ids = [122];
export const modules = {
	17087: ((e, t, n) => {
		n.d(t, {
			FM: () => m,
			Jv: () => d,
			Kc: () => h,
			MQ: () => g,
			R0: () => p,
			rO: () => f,
			yZ: () => u
		});
		var r = n(81925);
		var i = n(73454);
		var a = n(89109);
		var o = n(8287);
		var s = n(28291);
		var c = n(74397);
		const l = {
			failed: 0,
			refused: 1,
			planned: 2,
			done: 3,
			none: 4
		};
		function u({ artifacts: e }) {
			return e.filter((e) => e.compaction !== null).sort((e, t) => l[e.compaction.status] - l[t.compaction.status]);
		}
		function d({ status: e, reclaimed: t }) {
			return e === "planned" && t.records + t.bytes > 0;
		}
		function f(e) {
			if (e.status === "failed" || e.status === "refused") return "bad";
			return d(e) ? "open" : "good";
		}
		function p(e) {
			const { compaction: t } = e;
			const n = (0, i.fh)(e) ? "nothing to trim" : "within its limits";
			switch (t.status) {
				case "none": return n;
				case "planned": return d(t) ? "compaction overdue" : n;
				case "done": return "compacted";
				case "refused": return "compaction refused, nothing was written";
				case "failed":
					if ((0, i.DU)(e)) return "compaction failed; its state is unknown: look at it before you run again";
					return (0, i.fh)(e) ? "compaction failed on the way; each stream is as it was, or trimmed" : "compaction failed on the way; every file is whole, as it was or as it shall be";
			}
		}
		function m(e) {
			const { max_records: t, max_age_seconds: n, max_total_bytes: o } = e.compaction.retention;
			const s = (t) => (0, i.fh)(e) ? `${(0, a.LS)(t, "entry", "entries")} in each stream` : (0, a.LS)(t, "record");
			return [
				...t === null ? [] : [`at most ${s(t)}`],
				...n === null ? [] : [`none older than ${(0, a.ZV)(n)} s`],
				...o === null ? [] : [`at most ${(0, r.z3)(o)} as Papyra counts them`]
			];
		}
		function h(e) {
			const { before: t, after: n } = e.compaction;
			return {
				records: `${(0, o.B)(t.records)} → ${(0, o.B)(n.records)}`,
				size: `${(0, s.S8)(t.bytes, n.bytes)}${(0, i.fh)(e) ? " of memory" : ""}`
			};
		}
		function g(e) {
			const { status: t, reclaimed: n } = e.compaction;
			const r = (0, i.fh)(e) ? (0, a.LS)(n.records, "entry", "entries") : (0, c.cY)(n);
			if (t === "done") return `${r} let go`;
			return t === "none" ? "nothing to let go" : `${r} would go`;
		}
	}),
	66244: ((e, t, n) => {
		n.d(t, {
			Pr: () => h,
			hD: () => C,
			ik: () => v,
			kG: () => c,
			oQ: () => S
		});
		var r = n(12449);
		var i = n(56802);
		var a = n(73454);
		var o = n(39889);
		var s = n(89109);
		function c(e, t) {
			const n = e.artifacts.flatMap((e) => l(e, t));
			return n.sort(p);
		}
		function l(e, t) {
			const n = new Map();
			const r = new Map();
			for (const a of (0, i.eb)(e).anomalies) {
				r.set(a.rule, (r.get(a.rule) ?? 0) + 1);
				const i = `${a.rule} ${a.path}`;
				const o = n.get(i) ?? f(e, a.path, a.rule, a.severity);
				n.set(i, o);
				o.count += 1;
				if (a.severity === "error") o.severity = "error";
				if (o.samples.length < t) o.samples.push(a);
			}
			return u(e, [...n.values()], r);
		}
		function u(e, t, n) {
			const { counts: a, files: o } = (0, i.eb)(e);
			for (const i of r.iU) {
				const r = a.by_rule[i] ?? 0;
				if (r <= (n.get(i) ?? 0)) continue;
				const s = t.filter((e) => e.rule === i);
				const [c] = s;
				if (c === undefined) t.push(d(e, i, r));
				else if (o.length <= 1 && s.length === 1) c.count = r;
				else for (const e of s) e.atLeast = true;
			}
			return t;
		}
		function d(e, t, n) {
			const i = (0, r.xJ)(t, {}) === "error" ? "error" : "warn";
			return {
				...f(e, e.path, t, i),
				count: n
			};
		}
		function f(e, t, n, r) {
			const i = e.mode === "ignore";
			const a = e.recovery?.mode ?? null;
			const { backend: o } = e;
			return {
				path: t,
				backend: o,
				rule: n,
				severity: r,
				ignored: i,
				count: 0,
				recoveryMode: a,
				atLeast: false,
				samples: []
			};
		}
		function p(e, t) {
			return Number(e.ignored) - Number(t.ignored) || Number(e.severity === "warn") - Number(t.severity === "warn") || t.count - e.count || m(e.path, t.path) || m(e.rule, t.rule);
		}
		function m(e, t) {
			if (e === t) return 0;
			return e < t ? -1 : 1;
		}
		function h({ rule: e, backend: t }) {
			const n = (0, a.fh)({ backend: t }) ? g[e] : undefined;
			const i = (0, a.T5)({ backend: t }) ? _[e] : undefined;
			return `${(0, s.ZH)(n ?? i ?? r.y0[e].meaning)}.`;
		}
		const g = { "invalid-utf8": "the entry is not UTF-8; Papyra itself crashes on it, and reads nothing of the stream" };
		const _ = {
			"glued-records": "a torn record and another one share a payload; the second is intact",
			"invalid-utf8": "the payload is not UTF-8",
			"nul-hole": "NUL bytes in the payload",
			bom: "the payload starts with a byte order mark",
			"blank-line": "an empty payload, which Papyra does not read as a record",
			"invalid-json": "the payload is not JSON as Python reads it"
		};
		function v(e) {
			const t = e.filter(({ severity: e, ignored: t }) => e === "error" && !t);
			const n = t.filter(({ recoveryMode: e }) => e === null);
			if (n.length > 0) {
				const e = n.filter(a.fh);
				const t = n.some((e) => !(0, a.T5)(e));
				const r = [...t ? [b] : [], ...e.some(({ rule: e }) => y(e)) ? [x] : []];
				return r.length === 0 ? null : r.join(" ");
			}
			const r = t.some(({ rule: e, recoveryMode: t }) => e === "orphaned-file" && t === "repair");
			return r ? "Recovery-mode repair leaves orphaned files where they are; recovery-mode quarantine moves them aside." : null;
		}
		function y(e) {
			return r.y0[e].papyra && e !== "wrong-key-type";
		}
		const b = "Keep a copy of the damaged files before Papyra repairs or compacts them: " + "it drops whole lines, even where an intact record stands in one. " + "\"persistence recover --plan\" shows how this gate would mend them byte by byte, and writes nothing.";
		const x = "Do not let Papyra recover damaged streams: it deletes their entries, and even its quarantine loses the entries' IDs. " + "\"persistence recover --plan\" shows which entries this gate would take out and keep, and writes nothing.";
		function S({ rule: e, message: t }) {
			return t === "" || t === r.y0[e].meaning ? null : t;
		}
		function C(e, t) {
			const { path: n, line: r, column: i, entry: a } = e;
			if (a === null) return [
				(0, o.$Q)(n, t),
				r,
				i
			].filter((e) => e !== null).join(":");
			return [
				`${(0, o.$Q)(n, t)} ${(0, o.$Q)(a, t)}`,
				...i === null ? [] : [`column ${i}`],
				...w(e)
			].join(", ");
		}
		function w({ byte_start: e, byte_end: t }) {
			return e === null || t === null ? [] : [`bytes ${e}-${t}`];
		}
	}),
	28291: ((e, t, n) => {
		n.d(t, {
			rL: () => _,
			yE: () => w,
			k0: () => L,
			Tb: () => j,
			f9: () => P,
			Gx: () => F,
			O$: () => g,
			wA: () => I,
			qo: () => S,
			rp: () => v,
			F_: () => b,
			tj: () => C,
			TK: () => z,
			S8: () => D,
			zF: () => O
		});
		var r = n(81925);
		var i = n(56802);
		var a = n(73454);
		var o = n(89109);
		var s = n(8287);
		var c = n(74397);
		var l = n(39889);
		;
		const u = /^[\w./,:@%+-]+$/;
		const d = new Map([
			["\\", "\\\\"],
			["'", "\\'"],
			["\n", "\\n"],
			["\r", "\\r"],
			["	", "\\t"]
		]);
		function f(e) {
			if ((0, l.bt)(e) !== e) return `$'${p(e)}'`;
			return u.test(e) ? e : `'${e.replaceAll("'", "'\\''")}'`;
		}
		function p(e) {
			const t = Array.from(e, (e) => {
				const t = d.get(e);
				return t ?? ((0, l.RK)(e) === e ? e : m(e));
			});
			return (0, l.bt)(t.join(""));
		}
		function m(e) {
			return Array.from(Buffer.from(e), (e) => `\\x${e.toString(16).padStart(2, "0")}`).join("");
		}
		;
		const h = {
			failed: 0,
			refused: 1,
			planned: 2,
			done: 3,
			none: 4
		};
		function g({ artifacts: e }) {
			const t = [...e.some(a.fh) ? ["no user and password of redis-url"] : [], ...e.some(a.DU) ? ["no plugins"] : []];
			const n = t.length === 0 ? "" : ` (but ${t.join(", and ")})`;
			return `To carry it out, save the plan with the flags of this run, read it, and apply it; it brings the flags along${n}.`;
		}
		const _ = ["persistence recover --plan --format json > plan.json", "persistence recover --apply-plan plan.json"];
		function v({ artifacts: e }) {
			return e.filter(y).sort((e, t) => h[e.recovery.status] - h[t.recovery.status]);
		}
		function y(e) {
			return e.recovery !== null;
		}
		function b(e) {
			const { status: t } = e.recovery;
			if (t === "planned") return "open";
			if (t === "failed" || t === "refused") return "bad";
			if ((0, i.sU)(e)) return "open";
			return (0, i.eb)(e).counts.errors > 0 ? "bad" : "good";
		}
		function x(e, { problems: t }) {
			return t.some(({ message: t }) => t === e);
		}
		function S(e, t) {
			return x(e, t) ? "The reason stands above, under Problems." : e;
		}
		function C(e) {
			const { status: t, mode: n } = e.recovery;
			const r = (0, i.eb)(e).counts.errors;
			const s = `${(0, o.LS)(r, "error")} ${r === 1 ? "remains" : "remain"}`;
			switch (t) {
				case "none": return r === 0 ? "nothing to recover" : `nothing that ${n} can mend, ${s}`;
				case "planned": return "planned, nothing was written";
				case "done":
					if ((0, i.sU)(e)) return "recovered, but not verified: the scan after it did not get through";
					return r === 0 ? "recovered" : `recovered in part, ${s}`;
				case "refused":
					if ((0, a.DU)(e)) return "refused, nothing was written";
					return `refused, every ${(0, a.fh)(e) ? "stream" : "file"} is as it was`;
				case "failed":
					if ((0, a.DU)(e)) return "failed on the way; its state is unknown: look at it before you run again";
					return (0, a.fh)(e) ? "failed on the way; every damaged entry is in its stream or kept" : "failed on the way; every file is whole, as it was or as it shall be";
			}
		}
		function w(e) {
			const { scan: t, post_scan: n } = e;
			const o = n ?? t;
			const c = (t) => (0, s.B)((0, a.T5)(e) ? t.coverage.total : t.records.total);
			if ((0, i.sU)(e)) {
				return {
					errors: E((0, s.B)(t.counts.errors), "?", true),
					records: E(c(t), "?", true),
					size: (0, a.fh)(e) ? null : E((0, r.z3)(t.bytes), "?", true)
				};
			}
			return {
				errors: E((0, s.B)(t.counts.errors), (0, s.B)(o.counts.errors), n !== null),
				records: E(c(t), c(o), n !== null),
				size: (0, a.fh)(e) ? null : T(t, n)
			};
		}
		function T({ bytes: e }, t) {
			return t === null ? (0, r.z3)(e) : D(e, t.bytes);
		}
		function E(e, t, n) {
			return n ? `${e} → ${t}` : e;
		}
		function D(e, t) {
			const [n, i] = [(0, r.z3)(e), (0, r.z3)(t)];
			if (n !== i || e === t) return `${n} → ${i}`;
			return `${(0, s.B)(e)} → ${(0, s.B)(t)} B`;
		}
		function O(e) {
			const { recovery: t } = e;
			const { removed: n, newlines: r, moved: i } = (0, c.E7)(t);
			const s = (0, c.NF)(t) ? "planned" : "done";
			if ((0, a.T5)(e)) {
				return n.records > 0 ? [`${k(n)} ${R(A(t), s)}`] : [];
			}
			return [
				...n.bytes > 0 ? [`${(0, c.sJ)(n)} ${R("removed", s)}`] : [],
				...r > 0 ? [`${(0, o.LS)(r, "newline")} ${R("put in", s)}`] : [],
				...i > 0 ? [`${(0, o.LS)(i, "file")} ${R("moved to quarantine", s)}`] : []
			];
		}
		function k({ records: e, bytes: t }) {
			return `${(0, s.B)(e)} damaged ${e === 1 ? "entry" : "entries"} (${(0, r.z3)(t)})`;
		}
		function A({ mode: e }) {
			return e === "quarantine" ? "moved to quarantine" : "removed";
		}
		function j(e, t, n) {
			if (!(0, a.T5)(e)) return M(t, n);
			if (t.removed.records === 0) return "nothing was left to take out";
			const r = `${k(t.removed)} ${R(A(e.recovery), n)}`;
			return `${N(n)}${r}; good entries read before: ${(0, s.B)(t.kept.records)}`;
		}
		function M(e, t) {
			const { kept: n, salvaged_records: i, removed: a, added_bytes: l, input: u } = e;
			const [d] = e.changes;
			if ((0, c.yu)(e) && d !== undefined) {
				return `${N(t)}whole file (${(0, r.z3)(u.bytes)}) ${R("moved to quarantine", t)}, ${d.rule}`;
			}
			const f = [
				`${(0, c.cY)(n)} ${R("kept", t)}`,
				...i > 0 ? [`${(0, s.B)(i)} of them salvaged from damaged lines`] : [],
				`${(0, c.sJ)(a)} ${R("removed", t)}`,
				...l > 0 ? [`${(0, o.LS)(l, "newline")} ${R("put in", t)}`] : []
			];
			return `${N(t)}${f.join(", ")}`;
		}
		function N(e) {
			return e === "not-done" ? "not done: " : "";
		}
		function P(e) {
			const { quarantined_files: t, removed: n } = e.recovery;
			if ((0, a.fh)(e) && t.length > 0) return t;
			return n.kept_at === null ? [] : [n.kept_at];
		}
		function F(e) {
			return `The removed ${(0, a.T5)(e) ? "entries" : "bytes"} are kept in`;
		}
		function I(e) {
			return (0, c.yu)(e) ? [] : e.changes;
		}
		function L({ recovery: e }, t, n) {
			const { action: i, rule: a, line: o, entry: c, lines: l, byte_start: u, byte_end: d } = t;
			if (c !== null) {
				return `entry ${c} (${(0, r.z3)(d - u)}): ${R(A(e), n)}, ${a}`;
			}
			const f = i === "complete" ? `byte ${u}` : `bytes ${u}-${d}`;
			const p = l > 1 ? `${(0, s.B)(l)} lines from line ${o}` : `line ${o}`;
			const m = i === "complete" ? `newline ${R("put in", n)}` : R("removed", n);
			return `${f}${o === null ? "" : ` (${p})`}: ${m}, ${a}`;
		}
		function R(e, t) {
			return t === "done" ? e : `would be ${e}`;
		}
		function z(e) {
			const { recovery: t } = e;
			if ((0, a.fh)(e)) return [];
			return t.files.flatMap((e) => {
				const { path: n, linked_to: r, moved_to: i } = e;
				const a = i !== null && (0, c.Uk)(t, e) === "done";
				return a ? [`mv -- ${f(i)} ${f(r ?? n)}`] : [];
			});
		}
	}),
	85697: ((e, t, n) => {
		n.d(t, {
			P6: () => a,
			SJ: () => o,
			V2: () => s,
			_Y: () => _,
			kZ: () => l,
			lI: () => c,
			xS: () => g,
			y2: () => d
		});
		var r = n(63977);
		var i = n(56802);
		const a = Object.freeze(Object.create(null));
		function o(e) {
			const t = Object.create(null);
			const n = (0, i.eb)(e);
			for (const [n, r] of Object.entries(e.metrics)) t[`doctor.${n}`] = r;
			t["doctor.errors"] = n.counts.errors;
			t["doctor.warnings"] = n.counts.warnings;
			for (const [e, r] of Object.entries(n.records)) t[`records.${e}`] = r;
			t["records.bytes"] = n.bytes;
			for (const e of r.Ru) t[`events.${e}`] = 0;
			for (const [e, r] of Object.entries(n.events)) t[`events.${e}`] = r;
			for (const [e, r] of Object.entries(n.latest_audit ?? {})) t[`audit.${e}`] = r;
			if (e.backend === "redis") Object.assign(t, p(n));
			for (const [n, r] of Object.entries(h(e))) t[n] = r;
			for (const [n, r] of Object.entries(e.inspection ?? {})) t[`inspect.${n}`] = r;
			return {
				source: e.id,
				values: t,
				raw: a
			};
		}
		function s({ files: e, before: t }) {
			return e.length > 0 || t.records > 0;
		}
		const c = [
			"doctor",
			"records",
			"events",
			"audit",
			"redis",
			"recovery",
			"retention",
			"inspect"
		];
		const l = new RegExp(`^(?:${c.join("|")})\\.`);
		const u = "redis.unscanned_entries";
		function d({ values: e }) {
			return Object.hasOwn(e, u);
		}
		const f = {
			"redis.missing_payloads": "missing-payload",
			"redis.non_object_payloads": "non-object-payload",
			"redis.wrong_type_keys": "wrong-key-type",
			"redis.id_regressions": "id-regression",
			"redis.future_ids": "future-id",
			"redis.timestamp_mismatches": "timestamp-mismatch"
		};
		function p({ streams: e, counts: t }) {
			const n = e.flatMap((e) => e.groups);
			const r = (e) => m(n.map(e));
			const i = m(e.map((e) => e.entries));
			const a = m(e.map((e) => e.scanned));
			return {
				"redis.entries": i,
				"redis.scanned_entries": a,
				[u]: Math.max(0, i - a),
				"redis.groups": n.length,
				"redis.consumers": r(({ consumers: e }) => e),
				"redis.pending": r(({ pending: e }) => e),
				...n.some(({ lag: e }) => e === null) ? {} : { "redis.lag": r(({ lag: e }) => e ?? 0) },
				"redis.oldest_pending_seconds": Math.max(0, ...n.map((e) => e.oldest_pending_seconds ?? 0)),
				"redis.idle_consumers": r((e) => e.idle_consumers),
				"redis.lost_pending": r((e) => e.lost_pending),
				...Object.fromEntries(Object.entries(f).map(([e, n]) => [e, t.by_rule[n] ?? 0]))
			};
		}
		function m(e) {
			return e.reduce((e, t) => e + t, 0);
		}
		function h({ recovery: e, compaction: t }) {
			const n = e?.status === "done" ? e.removed : {
				records: 0,
				bytes: 0
			};
			return {
				...e === null ? {} : {
					"recovery.removed_records": n.records,
					"recovery.removed_bytes": n.bytes,
					"recovery.repaired_files": e.repaired_files.length,
					"recovery.quarantined_files": e.quarantined_files.length
				},
				...t === null || !s(t) ? {} : {
					"retention.overdue_records": t.status === "done" ? 0 : t.reclaimed.records,
					"retention.overdue_bytes": t.status === "done" ? 0 : t.reclaimed.bytes
				}
			};
		}
		function g(e, t) {
			return [...e.filter((e) => e.status === "ok").map(({ source: e, values: t, raw: n }) => ({
				source: e,
				values: t,
				raw: n
			})), ...t.map(o)];
		}
		function _(e) {
			const t = Object.create(null);
			for (const { values: n } of e) {
				for (const [e, r] of Object.entries(n)) t[e] = (t[e] ?? 0) + r;
			}
			for (const [e, n] of Object.entries(t)) if (!Number.isFinite(n)) delete t[e];
			return t;
		}
	})
};
