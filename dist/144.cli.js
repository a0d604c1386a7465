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
			unknownNameMistake: () => y,
			valueMistakes: () => u
		});
		var r = n(12449);
		var i = n(26749);
		var a = n(60146);
		var o = n(33993);
		var s = n(12905);
		var c = n(23152);
		const l = 200;
		function u(e, t) {
			const n = d(e, t);
			return n.length > 0 ? n : [f(e, t)];
		}
		function d(e, { value: t, from: n, fromWithin: r }) {
			if (c.yy[e].form !== "map") return [];
			if (typeof t !== "object" || t === null || Array.isArray(t)) return [];
			return Object.entries(t).flatMap(([t, i]) => {
				const a = r.get(t) ?? n;
				if (i instanceof s.sd) return [`${e}: ${b(t)} (${a}) stands twice; keep one of them.`];
				return e === "rules" ? g([t, i], a) : _([t, i], a);
			});
		}
		function f(e, t) {
			const n = b(t.written);
			const r = p(e, t.value);
			return `${e}: ${n} (${t.from}) is not allowed; it has to be ${c.yy[e].allowed}.${r}`;
		}
		function p(e, t) {
			if (c.yy[e].form === "map" && Array.isArray(t)) return " Take the dashes away.";
			const { words: n } = c.LW[e];
			return n !== undefined && typeof t === "string" ? m(t, n) : "";
		}
		function m(e, t) {
			const n = (0, a.a)(e, t);
			return n === null ? "" : ` Did you mean ${n}?`;
		}
		function h(e, t) {
			const [n = "", r] = e.split(/\s*=\s*(.*)/s, 2);
			return r !== undefined && t.includes(n) ? ` Write ${b(`${n}: ${r}`)}.` : "";
		}
		function g([e, t], n) {
			const i = r.iU.find((t) => t === e);
			if (i === undefined) {
				const t = `it has to be one of ${r.iU.join(", ")}`;
				const i = h(e, r.iU) || m(e, r.iU);
				return [`rules: ${b(e)} (${n}) is no rule; ${t}.${i}`];
			}
			if (t === "ignore" && !(0, c.kx)(i)) {
				return [`rules: ${i} (${n}) cannot be ignored, because Papyra itself reports it; "warn" lets it pass.`];
			}
			if (t === "error" || t === "warn" || t === "ignore") return [];
			const a = m(String(t), [
				"error",
				"warn",
				"ignore"
			]);
			return [`rules: ${i}: ${b(String(t))} (${n}) has to be one of error, warn, ignore.${a}`];
		}
		function _([e, t], n) {
			if (!(0, o.bj)(e)) {
				const t = Object.keys(o.zt);
				const r = `it has to be one of ${t.join(", ")}`;
				const i = h(e, t) || m(e, t);
				return [`redis-options: ${b(e)} (${n}) is no option; ${r}.${i}`];
			}
			if (o.IH[e].accepts(t)) return [];
			const { allowed: r } = o.zt[e];
			return [`redis-options: ${e}: ${b(v(t))} (${n}) is not allowed; it has to be ${r}.`];
		}
		function v(e) {
			if (e === null) return "";
			return typeof e === "object" ? JSON.stringify(e) : String(e);
		}
		function y({ name: e, from: t, known: n, misplaced: r }) {
			if (e === "config") return `config (${t}) names this very file; set it as an input or a flag.`;
			const i = (0, a.a)(e, [...n, ...r]);
			if (i !== null && r.includes(i)) {
				return `${b(e)} (${t}) is no setting, and ${i} cannot stand in the config file. Set it as an input of the ` + `step, or as --${i}.`;
			}
			return `${b(e)} (${t}) is no setting.${m(e, n) || ` There are ${n.join(", ")}.`}`;
		}
		function b(e) {
			const t = (0, i.Fu)(e);
			const n = t.length > l ? `${t.slice(0, l)}…` : t;
			return JSON.stringify(n);
		}
	})
};
