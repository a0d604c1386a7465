export const id = 231;
export const ids = [231];
export const modules = {
	68947: ((e, t, n) => {
		n.d(t, {
			b: () => i,
			l: () => r
		});
		function r(e, t) {
			const { removed: n, keptAt: r, ...i } = Object(e);
			return {
				status: a(i.status, t),
				reason: o("reason", i.reason),
				removed: n === undefined ? null : s("removed", n),
				keptAt: o("keptAt", r)
			};
		}
		function i(e, t) {
			const n = Object(e);
			const [r, i] = [s("before", n.before), s("after", n.after)];
			if (i.records > r.records || i.bytes > r.bytes) {
				throw new TypeError("its answer has more in \"after\" than in \"before\"");
			}
			const c = a(n.status, t);
			return {
				status: c,
				reason: o("reason", n.reason),
				before: r,
				after: i
			};
		}
		function a(e, t) {
			const n = t.find((t) => t === e);
			if (n !== undefined) return n;
			throw new TypeError(`the status of its answer has to be one of ${t.join(", ")} here`);
		}
		function o(e, t) {
			if (t === undefined || t === null) return null;
			if (typeof t !== "string") throw new TypeError(`${e} in its answer has to be text, or null`);
			return t;
		}
		function s(e, t) {
			const { records: n, bytes: r } = Object(t);
			if (c(n) && c(r)) return {
				records: n,
				bytes: r
			};
			throw new TypeError(`${e} in its answer has to be { records, bytes }, both whole numbers, at least 0`);
		}
		function c(e) {
			return Number.isSafeInteger(e) && Number(e) >= 0;
		}
	}),
	20231: ((e, t, n) => {
		n.d(t, { compactPluginArtifact: () => s });
		var r = n(64077);
		var i = n(68947);
		var a = n(77802);
		var o = n(78359);
		async function s(e, t) {
			const { backend: n, path: s, plugin: d } = e;
			const { signal: m, dryRun: h } = t;
			const g = (0, r.nS)(m);
			if (g !== null) return p(e, t, g);
			if (n.compact === undefined) {
				const n = `${s}: retention cannot be measured, for its backend in the plugin ${d} has no compact(). Give it one, or ` + "leave max-records, max-age-seconds and max-total-bytes out.";
				return f(e, t, "refused", n);
			}
			try {
				const r = async () => n.compact?.(l(t));
				const a = await (0, o.Eu)(r, m, h ? 0 : o.g3);
				const s = h ? [
					"none",
					"planned",
					"refused",
					"failed"
				] : c;
				return u(e, t, (0, i.b)(a, s));
			} catch (n) {
				const i = (0, r.nS)(m);
				if (i !== null && h) return p(e, t, i);
				return f(e, t, "failed", (0, a.kY)(d, `compact() of ${s}`, n));
			}
		}
		const c = [
			"none",
			"done",
			"refused",
			"failed"
		];
		function l({ retention: e, now: t, dryRun: n, signal: r }) {
			return {
				maxRecords: e.max_records,
				maxAgeSeconds: e.max_age_seconds,
				maxTotalBytes: e.max_total_bytes,
				now: new Date(t),
				dryRun: n,
				signal: r
			};
		}
		function u(e, t, n) {
			const { status: r, reason: i, before: o, after: s } = n;
			if (r === "refused" || r === "failed") {
				const o = i === null ? "it does not say why." : (0, a.z3)(i);
				const s = `${e.path} was not compacted by the plugin ${e.plugin}: ${o}`;
				return f(e, t, r, s, n);
			}
			const c = m(e, t, n);
			const l = o.records > s.records;
			const u = {
				...c,
				status: l ? "planned" : "none"
			};
			return {
				compaction: t.dryRun ? u : c,
				problems: [],
				interruption: null,
				hasWritten: r === "done"
			};
		}
		const d = {
			before: {
				records: 0,
				bytes: 0
			},
			after: {
				records: 0,
				bytes: 0
			}
		};
		function f(e, t, n, r, i = d) {
			return {
				compaction: {
					...m(e, t, {
						...i,
						status: n
					}),
					reason: r
				},
				problems: [(0, a.ET)(e.path, r)],
				interruption: null,
				hasWritten: n === "failed" && !t.dryRun
			};
		}
		function p(e, t, n) {
			const r = `${e.path} was not compacted, nor measured, for the run was cut short: ${n.message}. ` + "Nothing was written.";
			return {
				...f(e, t, "refused", r),
				problems: [],
				interruption: n
			};
		}
		function m({ path: e }, { retention: t }, { status: n, before: r, after: i }) {
			return {
				status: n,
				reason: null,
				retention: t,
				before: r,
				after: {
					...i,
					event: 0,
					audit: 0,
					dead_letter: 0,
					other: i.records
				},
				reclaimed: {
					records: r.records - i.records,
					bytes: r.bytes - i.bytes
				},
				age_unknown: 0,
				files: r.records > 0 ? [{
					path: e,
					before: r,
					after: i
				}] : []
			};
		}
	})
};
