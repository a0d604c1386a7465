export const id = 420;
export const ids = [420];
export const modules = {
	29420: ((e, t, n) => {
		n.d(t, { showCommand: () => d });
		var r = n(26749);
		var i = n(72336);
		const a = 4;
		const o = "***";
		const s = "passw|passphrase|pwd|token|secret|key|credential|auth|cookie";
		const c = new RegExp(`((?:${s})[\\w.-]*["']?[\\s=:]+)(.+)$`, "is");
		const l = new RegExp(`^(?:-[\\w.-]*(?:${s})[\\w.-]*|.*(?:${s})[\\w.-]*["']?[=:]|bearer|basic)$`, "i");
		const u = /^(?:-u|--(?:proxy-)?user)$/;
		function d(e) {
			const t = [];
			const n = [];
			let s = "";
			for (const { text: r, written: a } of (0, i.G)(e).words) {
				const e = l.test(s) || u.test(s) && r.includes(":");
				const i = r.replace(c, (e, t, r) => {
					n.push(r);
					return `${t}${o}`;
				});
				if (e) n.push(r);
				t.push(e ? o : p(f(i), r, a));
				s = r;
			}
			const d = n.filter((e) => e.length >= a);
			d.sort((e, t) => t.length - e.length);
			return {
				shown: t.join(" "),
				program: t[0] ?? "",
				redact: (e) => d.reduce((e, t) => e.replaceAll(t, o), (0, r.UY)(e))
			};
		}
		function f(e) {
			const [, t = "", n = e] = /^([\w.-]+=)(.*)$/s.exec(e) ?? [];
			return `${t}${(0, r.Fu)(n)}`;
		}
		function p(e, t, n) {
			if (e === t) return n;
			return /\s/.test(e) ? `"${e}"` : e;
		}
	}),
	72336: ((e, t, n) => {
		n.d(t, { G: () => s });
		const r = /\\\r?\n|'(?<single>[^']*)'|"(?<double>(?:[^"\\]|\\.)*)"|\\(?<escaped>.?)|(?<space>\s+)|(?<plain>[^\s'"\\]+)|(?<open>['"].*)/gs;
		const i = /[|&;<>()`]|\$(?=[\w({?*@#!$-])|^~(?=\/|$)/;
		const a = /`|\$(?=[\w({?*@#!$-])/;
		const o = /\\(["\\$`\n])/g;
		function s(e) {
			const t = [];
			const n = [];
			let i = null;
			for (const { 0: a, groups: o = {} } of e.matchAll(r)) {
				if (/^\\\r?\n$/.test(a)) continue;
				if (o["space"] !== undefined) {
					if (i !== null) t.push(i);
					i = null;
					continue;
				}
				const e = i ?? {
					text: "",
					written: ""
				};
				const r = l(o, e.written === "");
				if (r !== null) n.push(r);
				i = {
					text: e.text + c(o),
					written: e.written + a
				};
			}
			if (i !== null) t.push(i);
			return {
				words: t,
				mistake: n[0] ?? d(t[0]?.text ?? "")
			};
		}
		function c({ single: e, double: t, escaped: n, plain: r, open: i }) {
			if (t !== undefined) return t.replace(o, (e, t) => t === "\n" ? "" : t);
			return n ?? e ?? r ?? i?.slice(1) ?? "";
		}
		function l({ double: e, escaped: t, plain: n = "", open: r }, o) {
			if (r !== undefined) {
				return `A quote (${r.charAt(0)}) is not closed. Close it, or write \\${r.charAt(0)} for the character itself.`;
			}
			if (t === "") return "It ends in a backslash that stands before nothing. Take it away.";
			const [s] = i.exec(o ? n : ` ${n}`) ?? [];
			const [c = s] = a.exec(e?.replace(/\\./gs, "") ?? "") ?? [];
			return c === undefined ? null : u(c);
		}
		function u(e) {
			return `There is no shell that would act on the ${e} in it. Put the line into a script and name that, for instance ` + `"bash metrics.sh"; for the character itself, write '${e}' in single quotes.`;
		}
		function d(e) {
			if (e === "") return "It names no program. Write the program first, then its arguments.";
			if (/^[a-z][a-z\d+.-]*:\/\//i.test(e)) return "It is an address, not a program. Addresses stand in metrics.";
			if (!/^[A-Za-z_]\w*=/.test(e)) return null;
			return "There is no shell that would set the variable in front. Set it under \"env:\" of the step, or write \"env\" before it, " + "as in \"env COLUMNS=120 papyra metrics persistence\".";
		}
	})
};
