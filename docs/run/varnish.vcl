# Chancery behind Varnish, which keeps its answers until they change: Chancery names what each of them depends on, and purges
# by these names. Debian's packages varnish and varnish-modules. Varnish speaks no TLS: nginx or hitch stands before it.
# Chancery itself is started with
#
#   NODE_ENV=production  PUBLIC_URL=https://press.example  HOST=127.0.0.1  TRUST_PROXY=127.0.0.1
#   PUBLIC_CACHE_SECONDS=3600  SURROGATE_KEYS=true
#   PURGE_URLS=http://127.0.0.1:6081  PURGE_SECRET=(as in the file named below)
#
# docs/run/README.md says why each part is as it is. tests/instances/front-varnish.test.ts starts a real Varnish with this
# very file.

vcl 4.1;

import std;
import var;
import xkey;

backend chancery {
  .host = "127.0.0.1";
  .port = "1337";
  # Longer than Chancery takes for anything, and longer than the stream of changes is ever quiet.
  .first_byte_timeout = 60s;
  .between_bytes_timeout = 60s;
}

sub vcl_recv {
  if (req.method == "PURGE") {
    call purge_tags;
  }

  # First without anything old. Where Chancery fails, vcl_synth begins anew, and then what is left of its grace counts.
  if (req.restarts == 0) {
    unset req.http.X-Second-Try;
    set req.grace = 0s;
  } else {
    # Of an answer and of this the shorter one counts.
    set req.grace = 365d;
  }

  # Who asks, in place of whatever the visitor himself has sent; Varnish has added the address to X-Forwarded-For.
  unset req.http.X-Forwarded-Host;
  unset req.http.Forwarded;

  if (req.method != "GET" && req.method != "HEAD") {
    return (pass);
  }
  # Whoever says who he is gets an answer of his own, and leaves none behind.
  if (req.http.Authorization || req.http.Cookie) {
    return (pass);
  }
  # Files are sent as they lie there, in parts where parts are asked for; the panel and the stream of changes are for one each.
  if (req.url ~ "^/(uploads|admin|api/changes)(/|\?|$)") {
    return (pass);
  }
  return (hash);
}

# `Surrogate-Key: one two` lets go of whatever has one of these names. Only who knows the secret may; an address would
# say nothing, since with TLS in front everybody comes from this machine.
sub purge_tags {
  if (req.http.Purge-Secret == "" || req.http.Purge-Secret != regsub(std.fileread("/etc/varnish/chancery.secret"), "\s+$", "")) {
    return (synth(403, "Not yours"));
  }
  # Before anything is let go of: what is under way now was asked for before it changed.
  var.global_set("purged", std.time2real(now, 0.0));
  return (synth(200, "Purged " + xkey.purge(req.http.Surrogate-Key)));
}

sub vcl_backend_fetch {
  set bereq.http.X-Began = std.time2real(now, 0.0);
}

sub vcl_backend_response {
  # A fault: rather what is kept, where it may still be shown; on the second try in Chancery's own words.
  if (beresp.status >= 500) {
    if (!bereq.uncacheable && (bereq.is_bgfetch || !bereq.http.X-Second-Try)) {
      return (abandon);
    }
    set beresp.uncacheable = true;
    set beresp.ttl = 0s;
    return (deliver);
  }

  # How long an answer is kept Chancery says itself, and nothing else does: max-age is Varnish's own reading, and after it an
  # old one is shown on faults alone, for as long as stale-if-error says.
  set beresp.keep = 0s;
  set beresp.grace = 0s;
  if (beresp.http.Cache-Control ~ "stale-if-error=\d+") {
    set beresp.grace = std.duration(regsub(beresp.http.Cache-Control, "^.*stale-if-error=(\d+).*$", "\1s"), 0s);
  }

  # Kept is what is public and was found, or has moved.
  if (
    bereq.uncacheable ||
    beresp.http.Cache-Control !~ "(?i)(^|[\s,])public([\s,]|$)" ||
    beresp.http.Set-Cookie ||
    beresp.http.Vary ~ "\*" ||
    (beresp.status != 200 && beresp.status != 301 && beresp.status != 308)
  ) {
    set beresp.uncacheable = true;
  }

  # Something was purged while this was under way: it may be of before, and is given to who asked alone.
  if (std.real(bereq.http.X-Began, 0.0) <= std.real(var.global_get("purged"), 0.0)) {
    set beresp.uncacheable = true;
  }

  # Nobody waits for what will be kept by nobody.
  if (beresp.uncacheable) {
    set beresp.ttl = 0s;
    set beresp.grace = 0s;
    return (deliver);
  }

  set beresp.http.xkey = beresp.http.Surrogate-Key;
  return (deliver);
}

sub vcl_backend_error {
  # Chancery could not be reached: as above.
  if (!bereq.uncacheable && (bereq.is_bgfetch || !bereq.http.X-Second-Try)) {
    return (abandon);
  }
}

sub vcl_synth {
  if (resp.status == 503 && req.restarts == 0 && (req.method == "GET" || req.method == "HEAD")) {
    set req.http.X-Second-Try = "yes";
    return (restart);
  }
}

sub vcl_deliver {
  # What Varnish keeps, visitors ask for again each time, and are told in a few bytes that theirs still holds: nobody could
  # purge what a browser keeps. What never changes they may keep.
  if (resp.http.Cache-Control ~ "(?i)(^|[\s,])public([\s,]|$)" && resp.http.Cache-Control !~ "immutable") {
    set resp.http.Cache-Control = "public, no-cache";
  }
  unset resp.http.xkey;
  unset resp.http.Surrogate-Key;

  # RFC 9211, behind what Chancery itself has said.
  if (obj.uncacheable) {
    set resp.http.X-Cache-Status = "Varnish; fwd=bypass";
  } else if (obj.hits == 0) {
    set resp.http.X-Cache-Status = "Varnish; fwd=uri-miss";
  } else if (req.http.X-Second-Try) {
    set resp.http.X-Cache-Status = "Varnish; hit; detail=stale";
  } else {
    set resp.http.X-Cache-Status = "Varnish; hit";
  }
  if (resp.http.Cache-Status) {
    set resp.http.Cache-Status = resp.http.Cache-Status + ", " + resp.http.X-Cache-Status;
  } else {
    set resp.http.Cache-Status = resp.http.X-Cache-Status;
  }
  unset resp.http.X-Cache-Status;
}
