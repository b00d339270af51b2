#pragma once

namespace carillon::bench {

/// A server that does the least: reads each request to its end by Content-Length, checks nothing,
/// and answers the same bytes with one write. Says on stdout where it listens, as the service
/// does, and never returns.
int runBareLoop();

} // namespace carillon::bench
