export const id = 144;
export const ids = [144];
export const modules = {
	60146: ((e, t, n) => {
		n.d(t, { a: () => s });
		const r = 100;
		function i(e) {
			return e.length < 3 ? 0 : Math.min(3, Math.max(1, Math.floor(e.length / 3)));
		}
		function a(e, t, n) {
			if (Math.abs(e.length - t.length) > n) return Infinity;
			let r = [];
			let i = Array.from({ length: t.length + 1 }, (e, t) => t);
			for (let a = 1; a <= e.length; a++) {
				const o = [a];
				const [s, c] = [Math.max(1, a - n), Math.min(t.length, a + n)];
				let l = s === 1 ? a : Infinity;
				for (let n = s; n <= c; n++) {
					const s = e[a - 1] === t[n - 1] ? 0 : 1;
					let c = Math.min((i[n] ?? Infinity) + 1, (o[n - 1] ?? Infinity) + 1, (i[n - 1] ?? Infinity) + s);
					if (e[a - 1] === t[n - 2] && e[a - 2] === t[n - 1]) c = Math.min(c, (r[n - 2] ?? Infinity) + 1);
					o[n] = c;
					l = Math.min(l, c);
				}
				if (l > n) return Infinity;
				[r, i] = [i, o];
			}
			const a = i[t.length] ?? Infinity;
			return a > n ? Infinity : a;
		}
		function o(e, t) {
			const n = t.filter((t) => {
				const n = t.toLowerCase();
				const [r, i] = n.length < e.length ? [n, e] : [e, n];
				return r.length >= 3 && i.startsWith(r);
			});
			return n.length === 1 ? n[0] ?? null : null;
		}
		function s(e, t) {
			if (e.length > r) return null;
			const n = e.toLowerCase();
			const s = [...new Set(t)].filter((t) => t !== e && t.length <= r);
			let c = null;
			let l = i(e);
			for (const e of s) {
				const t = a(n, e.toLowerCase(), l);
				if (t > l || c !== null && t === l) continue;
				[c, l] = [e, t];
			}
			return c ?? o(n, s);
		}
	}),
	38144: ((e, t, n) => {
		n.d(t, {
			unknownNameMistake: () => _,
			valueMistakes: () => l
		});
		var r = n(12449);
		var i = n(26749);
		var a = n(60146);
		var o = n(33993);
		var s = n(23152);
		const c = 200;
		function l(e, t) {
			const n = u(e, t);
			return n.length > 0 ? n : [d(e, t)];
		}
		function u(e, { value: t, from: n }) {
			if (typeof t !== "object" || t === null || Array.isArray(t)) return [];
			if (e === "rules") return Object.entries(t).flatMap((e) => m(e, n));
			if (e === "redis-options") return Object.entries(t).flatMap((e) => h(e, n));
			return [];
		}
		function d(e, t) {
			const n = v(t.written);
			const r = f(e, t.value);
			return `${e}: ${n} (${t.from}) is not allowed; it has to be ${s.yy[e].allowed}.${r}`;
		}
		function f(e, t) {
			const { words: n } = s.LW[e];
			return n !== undefined && typeof t === "string" ? p(t, n) : "";
		}
		function p(e, t) {
			const n = (0, a.a)(e, t);
			return n === null ? "" : ` Did you mean ${n}?`;
		}
		function m([e, t], n) {
			const i = r.iU.find((t) => t === e);
			if (i === undefined) {
				const t = `it has to be one of ${r.iU.join(", ")}`;
				return [`rules: ${v(e)} (${n}) is no rule; ${t}.${p(e, r.iU)}`];
			}
			if (t === "ignore" && !(0, s.kx)(i)) {
				return [`rules: ${i} (${n}) cannot be ignored, because Papyra itself reports it; "warn" lets it pass.`];
			}
			if (t === "error" || t === "warn" || t === "ignore") return [];
			const a = p(String(t), [
				"error",
				"warn",
				"ignore"
			]);
			return [`rules: ${i}: ${v(String(t))} (${n}) has to be one of error, warn, ignore.${a}`];
		}
		function h([e, t], n) {
			if (!(0, o.bj)(e)) {
				const t = Object.keys(o.zt);
				const r = `it has to be one of ${t.join(", ")}`;
				return [`redis-options: ${v(e)} (${n}) is no option; ${r}.${p(e, t)}`];
			}
			if (o.IH[e].accepts(t)) return [];
			const { allowed: r } = o.zt[e];
			return [`redis-options: ${e}: ${v(g(t))} (${n}) is not allowed; it has to be ${r}.`];
		}
		function g(e) {
			if (e === null) return "";
			return typeof e === "object" ? JSON.stringify(e) : String(e);
		}
		function _({ name: e, from: t, known: n }) {
			if (e === "config") return `config (${t}) names this very file; set it as an input or a flag.`;
			return `${v(e)} (${t}) is no setting.${p(e, n) || ` There are ${n.join(", ")}.`}`;
		}
		function v(e) {
			const t = (0, i.Fu)(e);
			const n = t.length > c ? `${t.slice(0, c)}…` : t;
			return JSON.stringify(n);
		}
	})
};
