// Written by `candor build`. An older version said something else here.
