export const id = 455;
export const ids = [455];
export const modules = { 73836: ((e, t, n) => {
	n.d(t, { g: () => r });
	class r extends Error {
		name = "RecoveryError";
	}
}) };
