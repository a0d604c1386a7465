export const id = 122;
export const ids = [122];
export const modules = {
	17087: ((e, t, n) => {
		n.d(t, {
			FM: () => p,
			Jv: () => u,
			Kc: () => m,
			MQ: () => h,
			R0: () => f,
			rO: () => d,
			yZ: () => l
		});
		var r = n(81925);
		var i = n(89109);
		var a = n(8287);
		var o = n(28291);
		var s = n(74397);
		const c = {
			failed: 0,
			refused: 1,
			planned: 2,
			done: 3,
			none: 4
		};
		function l({ artifacts: e }) {
			return e.filter((e) => e.compaction !== null).sort((e, t) => c[e.compaction.status] - c[t.compaction.status]);
		}
		function u({ status: e, reclaimed: t }) {
			return e === "planned" && t.records + t.bytes > 0;
		}
		function d(e) {
			if (e.status === "failed" || e.status === "refused") return "bad";
			return u(e) ? "open" : "good";
		}
		function f(e) {
			const { compaction: t } = e;
			const n = (0, o.fh)(e) ? "nothing to trim" : "within its limits";
			switch (t.status) {
				case "none": return n;
				case "planned": return u(t) ? "compaction overdue" : n;
				case "done": return "compacted";
				case "refused": return "compaction refused, nothing was written";
				case "failed": return (0, o.fh)(e) ? "compaction failed on the way; each stream is as it was, or trimmed" : "compaction failed on the way; every file is whole, as it was or as it shall be";
			}
		}
		function p(e) {
			const { max_records: t, max_age_seconds: n, max_total_bytes: a } = e.compaction.retention;
			const s = (t) => (0, o.fh)(e) ? `${(0, i.LS)(t, "entry", "entries")} in each stream` : (0, i.LS)(t, "record");
			return [
				...t === null ? [] : [`at most ${s(t)}`],
				...n === null ? [] : [`none older than ${(0, i.ZV)(n)} s`],
				...a === null ? [] : [`at most ${(0, r.z3)(a)} as Papyra counts them`]
			];
		}
		function m(e) {
			const { before: t, after: n } = e.compaction;
			return {
				records: `${(0, a.B)(t.records)} → ${(0, a.B)(n.records)}`,
				size: `${(0, o.S8)(t.bytes, n.bytes)}${(0, o.fh)(e) ? " of memory" : ""}`
			};
		}
		function h(e) {
			const { status: t, reclaimed: n } = e.compaction;
			const r = (0, o.fh)(e) ? (0, i.LS)(n.records, "entry", "entries") : (0, s.cY)(n);
			if (t === "done") return `${r} let go`;
			return t === "none" ? "nothing to let go" : `${r} would go`;
		}
	}),
	66244: ((e, t, n) => {
		n.d(t, {
			Pr: () => m,
			hD: () => x,
			ik: () => g,
			kG: () => s,
			oQ: () => b
		});
		var r = n(12449);
		var i = n(56802);
		var a = n(39889);
		var o = n(89109);
		function s(e, t) {
			const n = e.artifacts.flatMap((e) => c(e, t));
			return n.sort(f);
		}
		function c(e, t) {
			const n = new Map();
			const r = new Map();
			for (const a of (0, i.eb)(e).anomalies) {
				r.set(a.rule, (r.get(a.rule) ?? 0) + 1);
				const i = `${a.rule} ${a.path}`;
				const o = n.get(i) ?? d(e, a.path, a.rule, a.severity);
				n.set(i, o);
				o.count += 1;
				if (a.severity === "error") o.severity = "error";
				if (o.samples.length < t) o.samples.push(a);
			}
			return l(e, [...n.values()], r);
		}
		function l(e, t, n) {
			const { counts: a, files: o } = (0, i.eb)(e);
			for (const i of r.iU) {
				const r = a.by_rule[i] ?? 0;
				if (r <= (n.get(i) ?? 0)) continue;
				const s = t.filter((e) => e.rule === i);
				const [c] = s;
				if (c === undefined) t.push(u(e, i, r));
				else if (o.length <= 1 && s.length === 1) c.count = r;
				else for (const e of s) e.atLeast = true;
			}
			return t;
		}
		function u(e, t, n) {
			const i = (0, r.xJ)(t, {}) === "error" ? "error" : "warn";
			return {
				...d(e, e.path, t, i),
				count: n
			};
		}
		function d(e, t, n, r) {
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
		function f(e, t) {
			return Number(e.ignored) - Number(t.ignored) || Number(e.severity === "warn") - Number(t.severity === "warn") || t.count - e.count || p(e.path, t.path) || p(e.rule, t.rule);
		}
		function p(e, t) {
			if (e === t) return 0;
			return e < t ? -1 : 1;
		}
		function m({ rule: e, backend: t }) {
			const n = t === "redis" ? h[e] : undefined;
			return `${(0, o.ZH)(n ?? r.y0[e].meaning)}.`;
		}
		const h = {
			"glued-records": "a torn record and another one share a payload; the second is intact",
			"invalid-utf8": "the entry is not UTF-8; Papyra itself crashes on it, and reads nothing of the stream",
			"nul-hole": "NUL bytes in the payload",
			bom: "the payload starts with a byte order mark",
			"blank-line": "an empty payload, which Papyra does not read as a record",
			"invalid-json": "the payload is not JSON as Python reads it"
		};
		function g(e) {
			const t = e.filter(({ severity: e, ignored: t }) => e === "error" && !t);
			const n = t.filter(({ recoveryMode: e }) => e === null);
			if (n.length > 0) {
				const e = n.filter(({ backend: e }) => e === "redis");
				const t = [...e.length < n.length ? [v] : [], ...e.some(({ rule: e }) => _(e)) ? [y] : []];
				return t.length === 0 ? null : t.join(" ");
			}
			const r = t.some(({ rule: e, recoveryMode: t }) => e === "orphaned-file" && t === "repair");
			return r ? "Recovery-mode repair leaves orphaned files where they are; recovery-mode quarantine moves them aside." : null;
		}
		function _(e) {
			return r.y0[e].papyra && e !== "wrong-key-type";
		}
		const v = "Keep a copy of the damaged files before Papyra repairs or compacts them: " + "it drops whole lines, even where an intact record stands in one. " + "\"persistence recover --plan\" shows how this gate would mend them byte by byte, and writes nothing.";
		const y = "Do not let Papyra recover damaged streams: it deletes their entries, and even its quarantine loses the entries' IDs. " + "\"persistence recover --plan\" shows which entries this gate would take out and keep, and writes nothing.";
		function b({ rule: e, message: t }) {
			return t === "" || t === r.y0[e].meaning ? null : t;
		}
		function x(e, t) {
			const { path: n, line: r, column: i, entry: o } = e;
			if (o === null) return [
				(0, a.$Q)(n, t),
				r,
				i
			].filter((e) => e !== null).join(":");
			return [
				`${(0, a.$Q)(n, t)} ${(0, a.$Q)(o, t)}`,
				...i === null ? [] : [`column ${i}`],
				...S(e)
			].join(", ");
		}
		function S({ byte_start: e, byte_end: t }) {
			return e === null || t === null ? [] : [`bytes ${e}-${t}`];
		}
	}),
	28291: ((e, t, n) => {
		n.d(t, {
			rL: () => g,
			yE: () => w,
			k0: () => L,
			Tb: () => j,
			fh: () => C,
			f9: () => P,
			Gx: () => F,
			O$: () => h,
			wA: () => I,
			qo: () => x,
			rp: () => _,
			F_: () => y,
			tj: () => S,
			TK: () => z,
			S8: () => D,
			zF: () => O
		});
		var r = n(81925);
		var i = n(56802);
		var a = n(89109);
		var o = n(8287);
		var s = n(74397);
		var c = n(39889);
		;
		const l = /^[\w./,:@%+-]+$/;
		const u = new Map([
			["\\", "\\\\"],
			["'", "\\'"],
			["\n", "\\n"],
			["\r", "\\r"],
			["	", "\\t"]
		]);
		function d(e) {
			if ((0, c.bt)(e) !== e) return `$'${f(e)}'`;
			return l.test(e) ? e : `'${e.replaceAll("'", "'\\''")}'`;
		}
		function f(e) {
			const t = Array.from(e, (e) => {
				const t = u.get(e);
				return t ?? ((0, c.RK)(e) === e ? e : p(e));
			});
			return (0, c.bt)(t.join(""));
		}
		function p(e) {
			return Array.from(Buffer.from(e), (e) => `\\x${e.toString(16).padStart(2, "0")}`).join("");
		}
		;
		const m = {
			failed: 0,
			refused: 1,
			planned: 2,
			done: 3,
			none: 4
		};
		function h({ artifacts: e }) {
			const t = e.some(C) ? " (but no user and password of redis-url)" : "";
			return `To carry it out, save the plan with the flags of this run, read it, and apply it; it brings the flags along${t}.`;
		}
		const g = ["persistence recover --plan --format json > plan.json", "persistence recover --apply-plan plan.json"];
		function _({ artifacts: e }) {
			return e.filter(v).sort((e, t) => m[e.recovery.status] - m[t.recovery.status]);
		}
		function v(e) {
			return e.recovery !== null;
		}
		function y(e) {
			const { status: t } = e.recovery;
			if (t === "planned") return "open";
			if (t === "failed" || t === "refused") return "bad";
			if ((0, i.sU)(e)) return "open";
			return (0, i.eb)(e).counts.errors > 0 ? "bad" : "good";
		}
		function b(e, { problems: t }) {
			return t.some(({ message: t }) => t === e);
		}
		function x(e, t) {
			return b(e, t) ? "The reason stands above, under Problems." : e;
		}
		function S(e) {
			const { status: t, mode: n } = e.recovery;
			const r = (0, i.eb)(e).counts.errors;
			const o = `${(0, a.LS)(r, "error")} ${r === 1 ? "remains" : "remain"}`;
			switch (t) {
				case "none": return r === 0 ? "nothing to recover" : `nothing that ${n} can mend, ${o}`;
				case "planned": return "planned, nothing was written";
				case "done":
					if ((0, i.sU)(e)) return "recovered, but not verified: the scan after it did not get through";
					return r === 0 ? "recovered" : `recovered in part, ${o}`;
				case "refused": return `refused, every ${C(e) ? "stream" : "file"} is as it was`;
				case "failed": return C(e) ? "failed on the way; every damaged entry is in its stream or kept" : "failed on the way; every file is whole, as it was or as it shall be";
			}
		}
		function C({ backend: e }) {
			return e === "redis";
		}
		function w(e) {
			const { scan: t, post_scan: n } = e;
			const a = n ?? t;
			const s = (t) => (0, o.B)(C(e) ? t.coverage.total : t.records.total);
			if ((0, i.sU)(e)) {
				return {
					errors: E((0, o.B)(t.counts.errors), "?", true),
					records: E(s(t), "?", true),
					size: C(e) ? null : E((0, r.z3)(t.bytes), "?", true)
				};
			}
			return {
				errors: E((0, o.B)(t.counts.errors), (0, o.B)(a.counts.errors), n !== null),
				records: E(s(t), s(a), n !== null),
				size: C(e) ? null : T(t, n)
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
			return `${(0, o.B)(e)} → ${(0, o.B)(t)} B`;
		}
		function O(e) {
			const { recovery: t } = e;
			const { removed: n, newlines: r, moved: i } = (0, s.E7)(t);
			const o = (0, s.NF)(t) ? "planned" : "done";
			if (C(e)) {
				return n.records > 0 ? [`${k(n)} ${R(A(t), o)}`] : [];
			}
			return [
				...n.bytes > 0 ? [`${(0, s.sJ)(n)} ${R("removed", o)}`] : [],
				...r > 0 ? [`${(0, a.LS)(r, "newline")} ${R("put in", o)}`] : [],
				...i > 0 ? [`${(0, a.LS)(i, "file")} ${R("moved to quarantine", o)}`] : []
			];
		}
		function k({ records: e, bytes: t }) {
			return `${(0, o.B)(e)} damaged ${e === 1 ? "entry" : "entries"} (${(0, r.z3)(t)})`;
		}
		function A({ mode: e }) {
			return e === "quarantine" ? "moved to quarantine" : "removed";
		}
		function j(e, t, n) {
			if (!C(e)) return M(t, n);
			if (t.removed.records === 0) return "nothing was left to take out";
			const r = `${k(t.removed)} ${R(A(e.recovery), n)}`;
			return `${N(n)}${r}, ${(0, o.B)(t.kept.records)} good ones were read`;
		}
		function M(e, t) {
			const { kept: n, salvaged_records: i, removed: c, added_bytes: l, input: u } = e;
			const [d] = e.changes;
			if ((0, s.yu)(e) && d !== undefined) {
				return `${N(t)}whole file (${(0, r.z3)(u.bytes)}) ${R("moved to quarantine", t)}, ${d.rule}`;
			}
			const f = [
				`${(0, s.cY)(n)} ${R("kept", t)}`,
				...i > 0 ? [`${(0, o.B)(i)} of them salvaged from damaged lines`] : [],
				`${(0, s.sJ)(c)} ${R("removed", t)}`,
				...l > 0 ? [`${(0, a.LS)(l, "newline")} ${R("put in", t)}`] : []
			];
			return `${N(t)}${f.join(", ")}`;
		}
		function N(e) {
			return e === "not-done" ? "not done: " : "";
		}
		function P(e) {
			const { quarantined_files: t, removed: n } = e.recovery;
			if (C(e) && t.length > 0) return t;
			return n.kept_at === null ? [] : [n.kept_at];
		}
		function F(e) {
			return `The removed ${C(e) ? "entries" : "bytes"} are kept in`;
		}
		function I(e) {
			return (0, s.yu)(e) ? [] : e.changes;
		}
		function L({ recovery: e }, t, n) {
			const { action: i, rule: a, line: s, entry: c, lines: l, byte_start: u, byte_end: d } = t;
			if (c !== null) {
				return `entry ${c} (${(0, r.z3)(d - u)}): ${R(A(e), n)}, ${a}`;
			}
			const f = i === "complete" ? `byte ${u}` : `bytes ${u}-${d}`;
			const p = l > 1 ? `${(0, o.B)(l)} lines from line ${s}` : `line ${s}`;
			const m = i === "complete" ? `newline ${R("put in", n)}` : R("removed", n);
			return `${f}${s === null ? "" : ` (${p})`}: ${m}, ${a}`;
		}
		function R(e, t) {
			return t === "done" ? e : `would be ${e}`;
		}
		function z(e) {
			const { recovery: t } = e;
			if (C(e)) return [];
			return t.files.flatMap((e) => {
				const { path: n, linked_to: r, moved_to: i } = e;
				const a = i !== null && (0, s.Uk)(t, e) === "done";
				return a ? [`mv -- ${d(i)} ${d(r ?? n)}`] : [];
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
			"retention"
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
			return t;
		}
	})
};
