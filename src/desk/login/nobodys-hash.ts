/**
 * A password of nobody, whose text was thrown away: what is typed for an account that is not there is compared with it.
 * Of the same cost as Strapi's, or the time would tell; a test holds the two together.
 */
export const nobodysHash = '$2a$10$3Q1TNt1krEVRPuKv5wvL2eoS.QE41RtsulGdCiFzZc4gKVlBIjRPG';
