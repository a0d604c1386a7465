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
	22901: ((e, t, n) => {
		n.d(t, {
			LD: () => o,
			M5: () => c,
			Tj: () => s
		});
		var r = n(8287);
		var i = n(81700);
		const a = "Look at it, and at what was kept, before you run again; restore a good copy if records are missing, and correct the plugin.";
		function o({ plugin: e, path: t }, n, r) {
			if (r === null || n === null) return null;
			if (r.records <= n.records && r.bytes <= n.bytes) return null;
			return `The plugin ${e} says that recover() removed ${(0, i.CX)(r)} from ${t}, and had planned no more than ` + `${(0, i.CX)(n)}. ${a}`;
		}
		function s({ plugin: e, path: t }, n, i, { coverage: o }) {
			if (o.scanned >= i) return null;
			return `By what the plugin ${e} says of ${n}, at least ${(0, r.B)(i)} records of ${t} were to be left, and ` + `the scan after it found ${(0, r.B)(o.scanned)}. ${a}`;
		}
		function c(e, t, { message: n }) {
			return `${e} was not ${t} to the end, for the run was cut short: ${n}. Its state is unknown: look at it before you ` + "run again.";
		}
	}),
	20231: ((e, t, n) => {
		n.d(t, { compactPluginArtifact: () => c });
		var r = n(64077);
		var i = n(68947);
		var a = n(22901);
		var o = n(77802);
		var s = n(78359);
		async function c(e, t) {
			const { backend: n, path: c, plugin: f } = e;
			const { signal: h, dryRun: g } = t;
			const _ = (0, r.nS)(h);
			if (_ !== null) return m(e, t, _);
			if (n.compact === undefined) {
				const n = `${c}: retention cannot be measured, for its backend in the plugin ${f} has no compact(). Give it one, or ` + "leave max-records, max-age-seconds and max-total-bytes out.";
				return p(e, t, "refused", n);
			}
			try {
				const r = async () => n.compact?.(u(t));
				const a = await (0, s.Eu)(r, h, g ? 0 : s.g3);
				const o = g ? [
					"none",
					"planned",
					"refused",
					"failed"
				] : l;
				return d(e, t, (0, i.b)(a, o));
			} catch (n) {
				const i = (0, r.nS)(h);
				if (i !== null && g) return m(e, t, i);
				if (i !== null) {
					const n = (0, a.M5)(c, "compacted", i);
					return {
						...p(e, t, "failed", n),
						interruption: i
					};
				}
				return p(e, t, "failed", (0, o.kY)(f, `compact() of ${c}`, n));
			}
		}
		const l = [
			"none",
			"done",
			"refused",
			"failed"
		];
		function u({ retention: e, now: t, dryRun: n, signal: r }) {
			return {
				maxRecords: e.max_records,
				maxAgeSeconds: e.max_age_seconds,
				maxTotalBytes: e.max_total_bytes,
				now: new Date(t),
				dryRun: n,
				signal: r
			};
		}
		function d(e, t, n) {
			const { status: r, reason: i, before: s, after: c } = n;
			if (r === "refused" || r === "failed") {
				const a = i === null ? "it does not say why." : (0, o.z3)(i);
				const s = `${e.path} was not compacted by the plugin ${e.plugin}: ${a}`;
				return p(e, t, r, s, n);
			}
			const l = h(e, t, n);
			const u = s.records > c.records;
			const d = {
				...l,
				status: u ? "planned" : "none"
			};
			return {
				compaction: t.dryRun ? d : l,
				problems: [],
				interruption: null,
				hasWritten: r === "done",
				doubt: (t) => (0, a.Tj)(e, "compact()", c.records, t)
			};
		}
		const f = {
			before: {
				records: 0,
				bytes: 0
			},
			after: {
				records: 0,
				bytes: 0
			}
		};
		function p(e, t, n, r, i = f) {
			return {
				compaction: {
					...h(e, t, {
						...i,
						status: n
					}),
					reason: r
				},
				problems: [(0, o.ET)(e.path, r)],
				interruption: null,
				hasWritten: n === "failed" && !t.dryRun
			};
		}
		function m(e, t, n) {
			const r = `${e.path} was not compacted, nor measured, for the run was cut short: ${n.message}. ` + "Nothing was written.";
			return {
				...p(e, t, "refused", r),
				problems: [],
				interruption: n
			};
		}
		function h({ path: e }, { retention: t }, { status: n, before: r, after: i }) {
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
