export default {
  rest: {
    defaultLimit: 25,
    maxLimit: 100,
    withCount: true,
    // An unknown parameter is a caller's mistake: say so instead of answering something else.
    strictParams: true,
  },
};
